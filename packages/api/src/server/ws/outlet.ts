import type { Duplex } from 'node:stream'
import type { GraphQLError } from 'graphql'
import { WebSocket } from 'ws'
import type { Sink } from '../live/reader.ts'
import type { Framer } from './frames.ts'

/** The bytes that may wait for a reader before its socket is closed. */
const backlogLimit = 1024 * 1024

/** The state of a socket's backlog: whether it is open, and whether the reader keeps up. */
export type Backlog = 'gone' | 'too slow' | 'fine'

export function backlogOf(ws: WebSocket, raw: Duplex): Backlog {
  if (ws.readyState !== WebSocket.OPEN) return 'gone'
  return raw.writableLength > backlogLimit ? 'too slow' : 'fine'
}

export interface OutletOptions {
  readonly ws: WebSocket
  readonly raw: Duplex
  readonly framer: Framer
  readonly id: string
  readonly closeAsTooSlow: () => void
  readonly onDone: (error: GraphQLError | null) => void
}

/**
 * The output of one subscription's answers. It bypasses `ws.send`: all readers with the same id get the same frame, so
 * it is created once and written directly. It is a class for the reason given at `LiveReader`.
 */
export class Outlet implements Sink {
  private readonly ws: WebSocket
  private readonly raw: Duplex
  private readonly framer: Framer
  private readonly id: string
  private readonly closeAsTooSlow: () => void
  private readonly onDone: (error: GraphQLError | null) => void
  private closed = false

  constructor({ ws, raw, framer, id, closeAsTooSlow, onDone }: OutletOptions) {
    this.ws = ws
    this.raw = raw
    this.framer = framer
    this.id = id
    this.closeAsTooSlow = closeAsTooSlow
    this.onDone = onDone
  }

  next(payload: Buffer): boolean {
    if (this.closed) return false
    const backlog = backlogOf(this.ws, this.raw)
    if (backlog === 'too slow') this.closeAsTooSlow()
    if (backlog !== 'fine') return false
    this.raw.write(this.framer(payload, this.id))
    return true
  }

  done(error: GraphQLError | null): void {
    this.onDone(error)
  }

  /** After this call, nothing is sent. */
  close(): void {
    this.closed = true
  }
}
