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
export interface Delivery {
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

export function createReader(options: ReaderOptions): Reader {
  return new LiveReader(options)
}

/**
 * A class, since an event goes through thousands of them: closures keep what they need in more places, and cost as
 * much again as everything but the write (decision 0053).
 */
class LiveReader implements Reader {
  readonly viewer: SignedInViewer
  readonly request: RequestFacts
  active = true
  private readonly sink: Sink
  private readonly after: Position
  private readonly onEnd: (reader: Reader) => void
  /** What has come while the reader is catching up; null once it is live. */
  private waiting: Delivery[] | null = []
  /** Whether the stream has not yet come past `after`. */
  private behind = true

  constructor({ viewer, request, sink, after, onEnd }: ReaderOptions) {
    this.viewer = viewer
    this.request = request
    this.sink = sink
    this.after = after
    this.onEnd = onEnd
  }

  takeNow(payload: Buffer): void {
    if (this.active && !this.sink.next(payload)) this.end(null)
  }

  take(delivery: Delivery): void {
    if (this.behind) {
      if (comparePositions(delivery.position, this.after) <= 0) return
      this.behind = false
    }
    if (this.waiting === null) this.takeNow(delivery.payload)
    else this.wait(this.waiting, delivery)
  }

  private wait(waiting: Delivery[], delivery: Delivery): void {
    waiting.push(delivery)
    if (waiting.length > waitingLimit) this.end(refusal('RETRY_LATER', 'Too much happened meanwhile.'))
  }

  goLive(): void {
    const held = this.waiting ?? []
    this.waiting = null
    for (const { payload } of held) this.takeNow(payload)
  }

  end(error: GraphQLError | null): void {
    if (!this.active) return
    this.active = false
    this.onEnd(this)
    this.sink.done(error)
  }
}
