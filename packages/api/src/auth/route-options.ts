import type { IncomingHttpHeaders } from 'node:http'
import type { ErrorCode } from '@hora/schema/error-codes'
import type { FastifyReply } from 'fastify'
import type { Ports } from '#ports'
import type { Viewer } from './viewer.ts'

/** What a plain route of a feature is given: `export async function routes(app, options: RouteOptions)`. */
export interface RouteOptions {
  readonly ports: Ports
  readonly authenticate: (cookieHeader: string | undefined) => Promise<Viewer>
  /** Whether a request that changes something comes from our own pages. */
  readonly mayAct: (headers: IncomingHttpHeaders) => boolean
  /** Answers with a code in the one form of errors. */
  readonly refuse: (reply: FastifyReply, status: number, code: ErrorCode) => FastifyReply
}
