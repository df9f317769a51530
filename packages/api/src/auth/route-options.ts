import type { IncomingHttpHeaders } from 'node:http'
import type { ErrorCode } from '@hora/schema/error-codes'
import type { FastifyReply } from 'fastify'
import type { Ports } from '#ports'
import type { SecurityRule } from './security-rules.ts'
import type { Viewer } from './viewer.ts'

export interface RefusalOptions {
  /** Default: the sentence of the code. */
  readonly message?: string
  /** The rule that is counted. Default: that of the code. */
  readonly rule?: SecurityRule | null
  /** What a client needs to help the person, such as the site's own address. */
  readonly details?: Readonly<Record<string, string>>
}

/** The options of a feature's plain routes: `export async function routes(app, options: RouteOptions)`. */
export interface RouteOptions {
  readonly ports: Ports
  readonly authenticate: (cookieHeader: string | undefined) => Promise<Viewer>
  /** Whether a changing request comes from our own pages. */
  readonly mayAct: (headers: IncomingHttpHeaders) => boolean
  /** Answers with an error code in the common error format. */
  readonly refuse: (
    reply: FastifyReply,
    status: number,
    code: ErrorCode,
    options?: RefusalOptions,
  ) => FastifyReply
}
