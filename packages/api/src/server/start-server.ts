import type { FastifyInstance } from 'fastify'
import type { SecurityEvents } from '#auth/security-events.ts'
import type { Viewer } from '#auth/viewer.ts'
import { noteConnection } from '#graph/turns/turns.ts'
import type { Ports } from '#ports'
import { type DevRoutesOptions, devRoutes } from './dev/dev-routes.ts'
import { startApollo } from './http/apollo.ts'
import { createApp, idleTimeout } from './http/create-app.ts'
import { checksOf, type DatabaseChecks } from './http/database-problem.ts'
import { endSlowConnections } from './http/end-slow-connections.ts'
import { graphqlRoute } from './http/graphql-route.ts'
import { healthRoutes } from './http/health-routes.ts'
import { logRequests } from './http/log-requests.ts'
import { countRefusals } from './http/note-refusals.ts'
import { type Origins, ourOrigins } from './http/origins.ts'
import { replyWithRefusal } from './http/reply-with-refusal.ts'
import { addSecurityHeaders, type SecurityHeaders, securityHeaders } from './http/security-headers.ts'
import { webRoutes } from './http/web-routes.ts'
import type { LiveHub } from './live/hub.ts'
import type { Logger } from './logger.ts'
import { isAway } from './pipeline/is-away.ts'
import type { ReportBug } from './pipeline/mask-errors.ts'
import type { Pipeline } from './pipeline/pipeline.ts'
import { reportTo } from './report-problem.ts'
import { newRequestId } from './request-id.ts'
import { startSocketServer } from './ws/socket-server.ts'

/** Adds the plain HTTP routes of the features. */
export type MoreRoutes = (app: FastifyInstance, origins: Origins) => Promise<void>

export interface ServerOptions {
  readonly host: string
  readonly port: number
  readonly trustProxy: number | null
  /** The developer tools; null if they are off. */
  readonly devTools: Omit<DevRoutesOptions, 'apollo'> | null
  readonly webRoot: string
  readonly ports: Ports
  readonly pipeline: Pipeline
  readonly hub: LiveHub
  readonly logger: Logger
  readonly authenticate: (cookieHeader: string | undefined) => Promise<Viewer>
  /** The same for sockets, read from the rows, because a socket stays open for a long time. */
  readonly authenticateSocket: (cookieHeader: string | undefined) => Promise<Viewer>
  readonly moreRoutes: MoreRoutes
  /** Checks the database for /readyz. By default it only has to answer. */
  readonly database?: DatabaseChecks
  /** Counts refusals; by default nobody does. */
  readonly security?: Pick<SecurityEvents, 'count'>
  /** Whether the rest of the process runs too. Until then /readyz answers 503. True by default. */
  readonly isComplete?: () => boolean
}

/** A server that is ready except for its port. */
export interface BuiltServer {
  /** Throws what `listen` throws. */
  listen(): Promise<RunningServer>
}

export interface RunningServer {
  /** The given port, or the one found if 0 was given. */
  readonly port: number
  /** The addresses it listens on. */
  readonly addresses: readonly string[]
  /** Closes sockets, lets answers finish, then stops. */
  drain(): Promise<void>
}

const uncounted = { count: () => {} }

/** Milliseconds for running answers to finish. */
const grace = 6_000

/** Serves everything on one port. Throws what `listen` throws. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = await buildServer(options)
  return await server.listen()
}

/** Builds everything except the port. It does not query the database, so it can run while that is being migrated. */
export async function buildServer(options: ServerOptions): Promise<BuiltServer> {
  const { ports, pipeline, logger, devTools, authenticate, isComplete = () => true } = options
  const database = options.database ?? checksOf(ports.db)
  const { publicUrl } = ports.settings
  const headers = securityHeaders(publicUrl)
  const app = createApp(options.trustProxy, headers)
  const report = reportTo(logger)
  const origins = ourOrigins(publicUrl, devTools !== null)
  app.server.on('connection', noteConnection)
  let isDraining = false
  const state = () => (isDraining ? 'draining' : isComplete() ? 'open' : 'starting')
  endSlowConnections(app, idleTimeout(options.trustProxy))
  logRequests(app, logger)
  addSecurityHeaders(app, headers)
  countRefusals(app, options.security ?? uncounted)
  refuseErrors(app, report)
  const apollo = await startApollo({ pipeline, devTools: devTools !== null })
  await app.register(graphqlRoute, { apollo, pipeline, ports, origins, authenticate, report })
  await app.register(healthRoutes, { state, database })
  if (devTools !== null) await app.register(devRoutes, { apollo, ...devTools })
  await options.moreRoutes(app, origins)
  await app.register(webRoutes, { root: options.webRoot, policy: headers['content-security-policy'] ?? '' })
  await app.ready()
  const listen = async () => {
    const sockets = openSockets(app, origins, { report, headers, ...options })
    await app.listen({ host: options.host, port: options.port })
    const drain = async () => {
      isDraining = true
      sockets.drain()
      const cutOff = setTimeout(() => app.server.closeAllConnections(), grace)
      await app.close()
      clearTimeout(cutOff)
      await apollo.stop()
    }
    const listening = app.addresses().filter((each) => typeof each === 'object')
    const addresses = listening.map(({ address }) => address)
    return { port: listening[0]?.port ?? options.port, addresses, drain }
  }
  return { listen }
}

type SocketOptions = ServerOptions & { readonly report: ReportBug; readonly headers: SecurityHeaders }

function openSockets(app: FastifyInstance, origins: Origins, options: SocketOptions) {
  const { pipeline, hub, ports, authenticateSocket: authenticate, trustProxy, report, headers } = options
  const { count } = options.security ?? uncounted
  const others = { pipeline, hub, ports, authenticate, trustProxy, report, headers, count }
  return startSocketServer({ http: app.server, origins, newRequestId, ...others })
}

/** Answers errors before or outside of a route in the common format, without internal details. */
function refuseErrors(app: FastifyInstance, report: ReportBug): void {
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    if (isAway(error)) return replyWithRefusal(reply.header('retry-after', '1'), 503, 'RETRY_LATER')
    const status = error.statusCode ?? 500
    if (status >= 500) report(error, request.id)
    if (status === 413)
      return replyWithRefusal(reply, 413, 'OPERATION_REFUSED', { message: 'The request is too large.' })
    if (status < 500) return replyWithRefusal(reply, status, 'OPERATION_REFUSED')
    return replyWithRefusal(reply, 500, 'INTERNAL')
  })
}
