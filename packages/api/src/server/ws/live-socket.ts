import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { RequestFacts } from '#graph/context.ts'
import type { Framer } from './frames.ts'
import { backlogOf, Outlet, type OutletOptions } from './outlet.ts'

/** One socket of a signed-in person. */
export interface LiveSocket {
  readonly viewer: SignedInViewer
  readonly request: RequestFacts
  readonly ws: WebSocket
  /** Sends a protocol message, such as a pong, unless the reader is too slow or gone. */
  send(message: string): void
  /** Creates the output of a subscription's answers. `onDone` is called at its end. */
  outletFor(id: string, onDone: OutletOptions['onDone']): Outlet
  close(code: number, reason: string): void
}

export interface LiveSocketOptions {
  readonly ws: WebSocket
  readonly raw: Duplex
  readonly framer: Framer
  readonly viewer: SignedInViewer
  readonly request: RequestFacts
}

/**
 * Our own frames and those of ws share one byte stream. That is safe while ws writes each frame completely and at once.
 * It does so for text without compression, and queues nothing.
 */
export function liveSocket({ ws, raw, framer, viewer, request }: LiveSocketOptions): LiveSocket {
  if (ws.extensions !== '') throw new Error('Frames cannot be written to a socket with an extension')
  const close = (code: number, reason: string) => {
    ws.close(code, reason)
    setTimeout(() => ws.terminate(), 1_000).unref()
  }
  const closeAsTooSlow = () => close(1013, 'Too slow')
  const send = (message: string) => {
    const backlog = backlogOf(ws, raw)
    if (backlog === 'fine') ws.send(message)
    if (backlog === 'too slow') closeAsTooSlow()
  }
  const outletFor: LiveSocket['outletFor'] = (id, onDone) =>
    new Outlet({ ws, raw, framer, id, closeAsTooSlow, onDone })
  return { viewer, request, ws, send, outletFor, close }
}

/**
 * The client address of an upgrade: the socket's address, or the one named by the trusted proxies. Headers from anyone
 * else are ignored.
 */
export function peerOf(request: IncomingMessage, trustedProxies: number | null): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',')
  const chain = [
    ...forwarded.map((each) => each.trim()).filter(Boolean),
    request.socket.remoteAddress ?? 'unknown',
  ]
  return chain[Math.max(0, chain.length - 1 - (trustedProxies ?? 0))] ?? 'unknown'
}
