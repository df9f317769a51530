import type { Duplex } from 'node:stream'
import type { GraphQLError } from 'graphql'
import { WebSocket } from 'ws'
import type { Sink } from '../live/reader.ts'
import type { Framer } from './frames.ts'

/** Bytes that may wait for a reader before they are given up. */
const backlogLimit = 1024 * 1024

/** Whether more may be said on a socket: it is open, and what was said before has mostly been read. */
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
  readonly giveUp: () => void
  readonly onDone: (error: GraphQLError | null) => void
}

/**
 * Where the answers of one subscription go out. They bypass `ws.send`: the frame is the same for every reader who chose
 * the same id, so it is made once and written as it is. A class, for the reason given at `LiveReader`.
 */
export class Outlet implements Sink {
  private readonly ws: WebSocket
  private readonly raw: Duplex
  private readonly framer: Framer
  private readonly id: string
  private readonly giveUp: () => void
  private readonly onDone: (error: GraphQLError | null) => void
  private closed = false

  constructor({ ws, raw, framer, id, giveUp, onDone }: OutletOptions) {
    this.ws = ws
    this.raw = raw
    this.framer = framer
    this.id = id
    this.giveUp = giveUp
    this.onDone = onDone
  }

  next(payload: Buffer): boolean {
    if (this.closed) return false
    const backlog = backlogOf(this.ws, this.raw)
    if (backlog === 'too slow') this.giveUp()
    if (backlog !== 'fine') return false
    this.raw.write(this.framer(payload, this.id))
    return true
  }

  done(error: GraphQLError | null): void {
    this.onDone(error)
  }

  /** From here on nothing goes out. */
  close(): void {
    this.closed = true
  }
}
