import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { RequestFacts } from '#graph/context.ts'
import type { Framer } from './frames.ts'
import { backlogOf, Outlet, type OutletOptions } from './outlet.ts'

/** One socket of a person who is signed in. */
export interface LiveSocket {
  readonly viewer: SignedInViewer
  readonly request: RequestFacts
  readonly ws: WebSocket
  /** Says something of the protocol, such as a pong, unless the reader is too slow or gone. */
  send(message: string): void
  /** Where the answers of a subscription go out; `onDone` hears its last word. */
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
 * Frames of our own and frames of ws share one stream of bytes. That is safe while ws writes each of its frames whole
 * and at once: it does so for text without compression, and queues nothing.
 */
export function liveSocket({ ws, raw, framer, viewer, request }: LiveSocketOptions): LiveSocket {
  if (ws.extensions !== '') throw new Error('Frames cannot be written beside those of an extension')
  const close = (code: number, reason: string) => {
    ws.close(code, reason)
    setTimeout(() => ws.terminate(), 1_000).unref()
  }
  const giveUp = () => close(1013, 'Too slow')
  const send = (message: string) => {
    const backlog = backlogOf(ws, raw)
    if (backlog === 'fine') ws.send(message)
    if (backlog === 'too slow') giveUp()
  }
  const outletFor: LiveSocket['outletFor'] = (id, onDone) =>
    new Outlet({ ws, raw, framer, id, giveUp, onDone })
  return { viewer, request, ws, send, outletFor, close }
}

/**
 * Where an upgrade comes from: the socket's address, or what the last of so many trusted proxies says. Headers of
 * anybody else are not believed.
 */
export function peerOf(request: IncomingMessage, trustedProxies: number | null): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',')
  const chain = [
    ...forwarded.map((each) => each.trim()).filter(Boolean),
    request.socket.remoteAddress ?? 'unknown',
  ]
  return chain[Math.max(0, chain.length - 1 - (trustedProxies ?? 0))] ?? 'unknown'
}
