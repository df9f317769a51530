import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { documentLimits } from '@hora/schema/limits'
import { handleProtocols } from 'graphql-ws'
import { type WebSocket, WebSocketServer } from 'ws'
import { hasLoginCookie } from '#auth/cookies.ts'
import type { SecurityEvents } from '#auth/security-events.ts'
import type { SecurityRule } from '#auth/security-rules.ts'
import type { SignedInViewer, Viewer } from '#auth/viewer.ts'
import type { Ports } from '#ports'
import type { Origins } from '../http/origins.ts'
import { rawRefusal, type SecurityHeaders } from '../http/security-headers.ts'
import type { LiveHub } from '../live/hub.ts'
import type { ReportBug } from '../pipeline/mask-errors.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { createFramer } from './frames.ts'
import { keepSocket } from './keep-socket.ts'
import { liveSocket, peerOf } from './live-socket.ts'
import { watchLogins } from './login-watch.ts'
import { createProtocol } from './protocol.ts'
import { createSocketRegistry } from './socket-registry.ts'
import { guardUpgrade } from './upgrade-guard.ts'

export interface SocketServerOptions {
  readonly http: Server
  readonly pipeline: Pipeline
  readonly hub: LiveHub
  readonly ports: Ports
  readonly origins: Origins
  readonly authenticate: (cookieHeader: string | undefined) => Promise<Viewer>
  readonly report: ReportBug
  /** The headers of refused upgrades. */
  readonly headers: SecurityHeaders
  /** Counts a refused upgrade or subscription. */
  readonly count: SecurityEvents['count']
  readonly newRequestId: () => string
  /** The number of trusted proxies in front that name the client; null for none. */
  readonly trustProxy: number | null
}

export interface SocketServer {
  /** Accepts no more sockets and closes the open ones, so that clients reconnect elsewhere. */
  drain(): void
}

/** Serves graphql-transport-ws on /graphql of an HTTP server. */
export function startSocketServer(options: SocketServerOptions): SocketServer {
  const { http, hub, ports, report } = options
  const registry = createSocketRegistry()
  const framer = createFramer()
  const server = createWebSocketServer()
  const { schema } = options.pipeline
  const { count } = options
  const protocol = createProtocol({ schema, hub, report, count, onAcknowledged: registry.acknowledge })
  const open = (ws: WebSocket, raw: Duplex, request: IncomingMessage, viewer: SignedInViewer) => {
    const userAgent = request.headers['user-agent'] ?? ''
    const facts = { id: options.newRequestId(), ip: peerOf(request, options.trustProxy), userAgent }
    keepSocket(liveSocket({ ws, raw, framer, viewer, request: facts }), protocol, registry)
  }
  const guard = {
    origins: options.origins,
    authenticate: options.authenticate,
    registry,
    trustProxy: options.trustProxy,
  }
  const refuse = refuserOf(options)
  const upgrade = async (request: IncomingMessage, raw: Duplex, head: Buffer) => {
    const viewer = await guardUpgrade(request, guard)
    if (!viewer.ok) return refuse(raw, viewer.error, request)
    server.handleUpgrade(request, raw, head, (ws) => open(ws, raw, request, viewer.value))
  }
  let draining = false
  http.on('upgrade', (request: IncomingMessage, raw: Duplex, head: Buffer) => {
    raw.on('error', () => raw.destroy())
    if (draining) return refuse(raw, '503 Service Unavailable')
    upgrade(request, raw, head).catch(() => refuse(raw, '503 Service Unavailable'))
  })
  hub.onLoginEnded((loginId) => {
    for (const socket of registry.of(loginId)) socket.close(4403, 'Forbidden')
  })
  const watch = watchLogins({
    db: ports.db,
    clock: ports.clock,
    loginIds: registry.loginIds,
    end: hub.endLogin,
  })
  const drain = () => {
    draining = true
    watch[Symbol.dispose]()
    for (const socket of registry.all()) socket.close(1012, 'Service restart')
  }
  return { drain }
}

/** No compression, because it costs more than it saves and would break shared frames. */
function createWebSocketServer(): WebSocketServer {
  return new WebSocketServer({
    noServer: true,
    maxPayload: documentLimits.messageBytes,
    perMessageDeflate: false,
    clientTracking: false,
    handleProtocols: (protocols) => handleProtocols(protocols),
  })
}

/** Answers a refused upgrade, and counts it if a rule refused it. */
function refuserOf({ count, headers, trustProxy }: SocketServerOptions) {
  return (raw: Duplex, status: string, request?: IncomingMessage) => {
    const rule = request === undefined ? null : ruleOfUpgrade(status, request)
    if (request !== undefined && rule !== null)
      count(rule, { accountId: null, ip: peerOf(request, trustProxy) })
    // An ended socket would wait for the other side to end too.
    raw.end(rawRefusal(status, headers), () => raw.destroy())
  }
}

function ruleOfUpgrade(refusal: string, { headers }: IncomingMessage): SecurityRule | null {
  if (refusal.startsWith('403')) return 'server.foreign-origin'
  if (refusal.startsWith('429')) return 'live.too-many-sockets'
  return refusal.startsWith('401') && hasLoginCookie(headers.cookie) ? 'auth.ended-login' : null
}
