import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { RequestFacts } from '#graph/context.ts'
import type { Framer } from './frames.ts'

/** Bytes that may wait for a reader before they are given up. */
const backlogLimit = 1024 * 1024

/** One socket of a person who is signed in. */
export interface LiveSocket {
  readonly viewer: SignedInViewer
  readonly request: RequestFacts
  readonly ws: WebSocket
  /** Says something of the protocol, such as a pong, unless the reader is too slow or gone. */
  send(message: string): void
  /** Writes answers of one subscription; false once the reader is too slow or gone. */
  writerFor(id: string): (payload: Buffer) => boolean
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
 * Answers bypass `ws.send`: the frame is the same for every reader who chose the same id, so it is made once and
 * written as it is. That is safe while compression is off, since ws then writes whole frames at once too.
 */
export function liveSocket({ ws, raw, framer, viewer, request }: LiveSocketOptions): LiveSocket {
  const close = (code: number, reason: string) => {
    ws.close(code, reason)
    setTimeout(() => ws.terminate(), 1_000).unref()
  }
  const mayWrite = (): boolean => {
    if (ws.readyState !== ws.OPEN) return false
    if (raw.writableLength <= backlogLimit) return true
    close(1013, 'Too slow')
    return false
  }
  const send = (message: string) => {
    if (mayWrite()) ws.send(message)
  }
  const writerFor = (id: string) => {
    return (payload: Buffer): boolean => {
      if (!mayWrite()) return false
      raw.write(framer(payload, id))
      return true
    }
  }
  return { viewer, request, ws, send, writerFor, close }
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
