import { createHash } from 'node:crypto'
import type { DestinationStream } from 'pino'
import type { CachedLogins } from '#auth/cached-logins.ts'
import { anonymous, type SignedInViewer, type Viewer } from '#auth/viewer.ts'
import { createLogger } from '#server/logger.ts'
import { createPipeline, type PipelineOptions } from '#server/pipeline/pipeline.ts'
import { reportTo } from '#server/report-problem.ts'
import { type RunningServer, type ServerOptions, startServer } from '#server/start-server.ts'
import { lazyLive } from './lazy-live.ts'
import type { World } from './world.ts'

/** A separate server with a world and any graph. */
export interface TestServer extends AsyncDisposable {
  readonly port: number
  /** The allowed origin. */
  readonly origin: string
  /** Every line it has logged. */
  readonly log: readonly string[]
  readonly server: RunningServer
  /** The Cookie header of a viewer. */
  cookieOf(viewer: SignedInViewer): string
  post(body: unknown, headers?: Record<string, string>): Promise<Response>
}

export interface ServeOptions extends Partial<PipelineOptions> {
  readonly devTools?: ServerOptions['devTools']
  readonly webRoot?: string
  readonly security?: ServerOptions['security']
  /** Routes besides the graph and the website. */
  readonly moreRoutes?: (authenticate: ServerOptions['authenticate']) => ServerOptions['moreRoutes']
  /** The destination of log lines instead of `log`, which keeps them all. */
  readonly logTo?: DestinationStream
  /** Real logins by their tokens, instead of cookies that name viewers. */
  readonly logins?: CachedLogins
}

/** Serves a world over HTTP and WebSocket on a free port. Cookies name viewers, so no login rows are needed. */
export async function serve(world: World, options: ServeOptions = {}): Promise<TestServer> {
  const { ports, graph } = world
  const viewers = new Map<string, Viewer>()
  const log: string[] = []
  const pipeline = createPipeline({
    schema: graph,
    documents: {},
    adHoc: true,
    introspection: false,
    ...options,
  })
  const logger = loggerTo(options.logTo ?? { write: (line: string) => void log.push(line) })
  const live = lazyLive(world.url, ports, pipeline, reportTo(logger), observersOf(options))
  const { hub } = await live.open()
  const who = options.logins === undefined ? namedBy(viewers) : realLogins(options.logins)
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    trustProxy: null,
    devTools: options.devTools ?? null,
    webRoot: options.webRoot ?? '/nowhere',
    ports,
    pipeline,
    hub,
    logger,
    ...who,
    security: options.security ?? { count: () => {} },
    moreRoutes: options.moreRoutes?.(who.authenticate) ?? (async () => {}),
  })
  const origin = ports.settings.publicUrl
  return {
    port: server.port,
    origin,
    log,
    server,
    cookieOf: (viewer) => {
      const cookie = `login=${viewer.loginId}`
      viewers.set(cookie, viewer)
      return cookie
    },
    post: (body, headers) => post(server.port, body, headers),
    [Symbol.asyncDispose]: async () => {
      await server.drain()
      await live.close()
    },
  }
}

const observersOf = ({ logins }: ServeOptions) => (logins === undefined ? [] : [logins.observer])

const loggerTo = (destination: DestinationStream) => createLogger({ level: 'info', destination })

const realLogins = ({ authenticate }: CachedLogins) => ({ authenticate, authenticateSocket: authenticate })

/** Cookies name viewers. */
function namedBy(viewers: ReadonlyMap<string, Viewer>) {
  const authenticate = async (cookie: string | undefined) => viewers.get(cookie ?? '') ?? anonymous
  return { authenticate, authenticateSocket: authenticate }
}

function post(port: number, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  return fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: isRaw ? (body as string) : JSON.stringify(body),
  })
}

/** The id of a registered document. */
export function documentIdOf(document: string): string {
  return createHash('sha256').update(document).digest('hex')
}
