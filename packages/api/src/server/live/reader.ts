import type { GraphQLError } from 'graphql'
import type { SignedInViewer } from '#auth/viewer.ts'
import { comparePositions, type Position } from '#events/cursor.ts'
import type { RequestFacts } from '#graph/context.ts'
import { refusal } from '../pipeline/refusal.ts'

/** Where the answers of one subscription go. The bytes are shared between readers and never changed. */
export interface Sink {
  /** One answer, as JSON; false when the reader is too slow to take it. */
  next(payload: Buffer): boolean
  /** The last word: an error, or null when there is simply nothing more. */
  done(error: GraphQLError | null): void
}

/** Something that a group has for its readers at a place in the stream. */
interface Delivery {
  readonly position: Position
  readonly payload: Buffer
}

/** One subscription of one person. */
export interface Reader {
  readonly viewer: SignedInViewer
  readonly request: RequestFacts
  readonly active: boolean
  /** Hands over an answer of the stream, later when the reader is still catching up. */
  take(delivery: Delivery): void
  /** Hands over an answer outside of the stream. */
  takeNow(payload: Buffer): void
  /** From here on answers go straight out; those that waited come first. */
  goLive(): void
  end(error: GraphQLError | null): void
}

export interface ReaderOptions {
  readonly viewer: SignedInViewer
  readonly request: RequestFacts
  readonly sink: Sink
  /** Deliveries at or before this place have come, or will come, another way. */
  readonly after: Position
  readonly onEnd: (reader: Reader) => void
}

const waitingLimit = 100

export function createReader({ viewer, request, sink, after, onEnd }: ReaderOptions): Reader {
  let active = true
  let waiting: Delivery[] | null = []
  const takeNow = (payload: Buffer) => {
    if (active && !sink.next(payload)) reader.end(null)
  }
  const reader: Reader = {
    viewer,
    request,
    get active() {
      return active
    },
    takeNow,
    take: (delivery) => {
      if (comparePositions(delivery.position, after) <= 0) return
      if (waiting === null) return takeNow(delivery.payload)
      waiting.push(delivery)
      if (waiting.length > waitingLimit) reader.end(refusal('RETRY_LATER', 'Too much happened meanwhile.'))
    },
    goLive: () => {
      const held = waiting ?? []
      waiting = null
      for (const { payload } of held) takeNow(payload)
    },
    end: (error) => {
      if (!active) return
      active = false
      onEnd(reader)
      sink.done(error)
    },
  }
  return reader
}
