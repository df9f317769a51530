import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Viewer } from '#auth/viewer.ts'
import type { Ports } from '#ports'
import { type DevRoutesOptions, devRoutes } from './dev/dev-routes.ts'
import { startApollo } from './http/apollo.ts'
import { checksOf, type DatabaseChecks } from './http/database-problem.ts'
import { connectionLimits, endSlowConnections } from './http/end-slow-connections.ts'
import { graphqlRoute } from './http/graphql-route.ts'
import { healthRoutes } from './http/health-routes.ts'
import { logRequests } from './http/log-requests.ts'
import { type Origins, ourOrigins } from './http/origins.ts'
import { replyWithRefusal } from './http/reply-with-refusal.ts'
import { addSecurityHeaders } from './http/security-headers.ts'
import { webRoutes } from './http/web-routes.ts'
import type { LiveHub } from './live/hub.ts'
import type { Logger } from './logger.ts'
import { isAway } from './pipeline/is-away.ts'
import type { ReportBug } from './pipeline/mask-errors.ts'
import type { Pipeline } from './pipeline/pipeline.ts'
import { reportTo } from './report-problem.ts'
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
  const app = createApp(options)
  const report = reportTo(logger)
  const origins = ourOrigins(publicUrl, devTools !== null)
  let isDraining = false
  const state = () => (isDraining ? 'draining' : isComplete() ? 'open' : 'starting')
  endSlowConnections(app, idleTimeout(options))
  logRequests(app, logger)
  addSecurityHeaders(app, publicUrl)
  refuseErrors(app, report)
  const apollo = await startApollo({ pipeline, devTools: devTools !== null })
  await app.register(graphqlRoute, { apollo, pipeline, ports, origins, authenticate, report })
  await app.register(healthRoutes, { state, database })
  if (devTools !== null) await app.register(devRoutes, { apollo, ...devTools })
  await options.moreRoutes(app, origins)
  await app.register(webRoutes, { root: options.webRoot })
  await app.ready()
  const listen = async () => {
    const sockets = openSockets(app, origins, report, options)
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

function openSockets(app: FastifyInstance, origins: Origins, report: ReportBug, options: ServerOptions) {
  const { pipeline, hub, ports, authenticateSocket: authenticate, trustProxy } = options
  const newRequestId = () => randomUUID()
  const others = { pipeline, hub, ports, authenticate, trustProxy }
  return startSocketServer({ http: app.server, origins, report, newRequestId, ...others })
}

function idleTimeout({ trustProxy }: ServerOptions): number {
  const { fromClients, fromProxies } = connectionLimits.idle
  return trustProxy === null ? fromClients : fromProxies
}

function createApp(options: ServerOptions): FastifyInstance {
  const { trustProxy } = options
  return Fastify({
    bodyLimit: 256 * 1024,
    trustProxy: trustProxy === null ? false : (_address: string, hop: number) => hop < trustProxy,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    http: { headersTimeout: connectionLimits.headers, connectionsCheckingInterval: 500 },
    requestTimeout: connectionLimits.request,
    keepAliveTimeout: idleTimeout(options),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    exposeHeadRoutes: true,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (_error, _request, reply) => {
      reply.hijack()
      reply.raw
        .writeHead(400, { 'content-type': 'text/plain', connection: 'close' })
        .end('This address cannot be read.\n')
    },
  })
}

/** Answers errors before or outside of a route in the common format, without internal details. */
function refuseErrors(app: FastifyInstance, report: ReportBug): void {
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    if (isAway(error)) return replyWithRefusal(reply.header('retry-after', '1'), 503, 'RETRY_LATER')
    const status = error.statusCode ?? 500
    if (status >= 500) report(error, request.id)
    if (status === 413) return replyWithRefusal(reply, 413, 'OPERATION_REFUSED', 'The request is too large.')
    if (status < 500) return replyWithRefusal(reply, status, 'OPERATION_REFUSED')
    return replyWithRefusal(reply, 500, 'INTERNAL')
  })
}
