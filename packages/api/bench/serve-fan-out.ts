import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { anonymous, type SignedInViewer } from '#auth/viewer.ts'
import { writeCursor } from '#events/cursor.ts'
import type { EventRelay } from '#events/relay.ts'
import { followedStream } from '#events/stream-head.ts'
import { topics } from '#events/topics.ts'
import { schema } from '#graph/schema.ts'
import type { AccountId, LoginId, ProfessionalId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { createLiveHub } from '#server/live/hub.ts'
import { createLogger } from '#server/logger.ts'
import { createPipeline } from '#server/pipeline/pipeline.ts'
import { startServer } from '#server/start-server.ts'

/** A server that publishes one event to all its sockets. */
export interface Publisher {
  readonly port: number
  publish(): void
}

const data = { from: '2026-12-01T09:00:00Z', to: '2026-12-01T10:00:00Z' }

/** The floor: `ws.send` of a prepared text to each socket. */
export async function serveRawFanOut(): Promise<Publisher> {
  const http = createServer()
  const server = new WebSocketServer({ server: http, perMessageDeflate: false })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const openSlotsChanged = { kind: 'CHANGED', cursor: '1.1', ...data }
  const text = JSON.stringify({ id: '1', type: 'next', payload: { data: { openSlotsChanged } } })
  const publish = () => {
    for (const socket of server.clients) socket.send(text)
  }
  return { port: (http.address() as AddressInfo).port, publish }
}

/** Hora's server and hub. Events go to the hub as if the relay had read them from the database. */
export async function serveFanOut(ports: Ports, professional: string): Promise<Publisher> {
  const accountId = professional as AccountId
  const professionalId = professional as ProfessionalId
  const pipeline = createPipeline({ schema, documents: {}, adHoc: true, introspection: false })
  const stream = '0123456789'
  const relay = {
    head: followedStream(stream, { next: 0n, open: new Map() }, 0).head,
    replay: async () => ({ events: [], incomplete: false }),
  } as unknown as EventRelay
  const logger = createLogger({ level: 'error' })
  const report = (err: unknown) => logger.error({ err }, 'bug')
  const hub = createLiveHub({ ports, pipeline, relay: () => relay, report })
  const authenticate = async (cookie: string | undefined) => {
    if (cookie === undefined) return anonymous
    const loginId = cookie.slice('login='.length) as LoginId
    const viewer = {
      kind: 'signed-in',
      accountId,
      loginId,
      professionalId,
      emailConfirmed: true,
      operator: false,
    }
    return viewer as SignedInViewer
  }
  const place = { host: '127.0.0.1', port: 0, trustProxy: null, devTools: null, webRoot: '/nowhere' }
  const seen = { authenticate, authenticateSocket: authenticate }
  const parts = { ports, pipeline, hub, logger, ...seen, moreRoutes: async () => {} }
  const { port } = await startServer({ ...place, ...parts })
  let sequence = 0
  const publish = () => {
    const seen = { next: 1n, open: new Map([[0n, BigInt(++sequence)]]) }
    const event = { cursor: writeCursor({ stream, seen }), sequence, type: 'slots.changed', data } as const
    void hub.dispatch({ ...event, topics: [topics.slots(professionalId)] })
  }
  return { port, publish }
}
