import type { IncomingHttpHeaders } from 'node:http'
import type { ErrorCode } from '@hora/schema/error-codes'
import type { FastifyReply } from 'fastify'
import type { Viewer } from '#auth/viewer.ts'
import type { Ports } from '#ports'

export interface AvatarRoutesOptions {
  readonly ports: Ports
  readonly authenticate: (cookieHeader: string | undefined) => Promise<Viewer>
  /** Whether a request that changes something comes from our own pages. */
  readonly mayAct: (headers: IncomingHttpHeaders) => boolean
  /** Answers with a code in the one form of errors. */
  readonly refuse: (reply: FastifyReply, status: number, code: ErrorCode) => FastifyReply
}
