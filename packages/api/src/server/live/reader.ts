import type { GraphQLError } from 'graphql'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { RequestFacts } from '#graph/context.ts'
import { refusal } from '../pipeline/refusal.ts'

/** The destination of one subscription's answers. Readers share the bytes, so they must not be changed. */
export interface Sink {
  /** Sends one answer as JSON. Returns false if the reader is too slow. */
  next(payload: Buffer): boolean
  /** Ends the subscription with an error, or with null if there is none. */
  done(error: GraphQLError | null): void
}

/** An answer of a group for its readers, with the sequence number of its event. */
export interface Delivery {
  readonly sequence: number
  readonly payload: Buffer
}

/** One subscription of one person. */
export interface Reader {
  readonly viewer: SignedInViewer
  readonly request: RequestFacts
  readonly active: boolean
  /** Sends an answer of the stream. It is kept until the reader has caught up. */
  deliver(delivery: Delivery): void
  /** Sends an answer at once. */
  send(payload: Buffer): void
  /** Sends the kept answers; later ones are sent at once. */
  goLive(): void
  end(error: GraphQLError | null): void
}

export interface ReaderOptions {
  readonly viewer: SignedInViewer
  readonly request: RequestFacts
  readonly sink: Sink
  /** Deliveries up to this sequence number are skipped: the catch-up sends them. */
  readonly after: number
  readonly onEnd: (reader: Reader) => void
}

const waitingLimit = 100

export function createReader(options: ReaderOptions): Reader {
  return new LiveReader(options)
}

/**
 * A class, because an event goes through thousands of readers. Closures spread their data over more memory, which
 * doubles the cost of everything but the write (decision 0053).
 */
class LiveReader implements Reader {
  readonly viewer: SignedInViewer
  readonly request: RequestFacts
  active = true
  private readonly sink: Sink
  private readonly after: number
  private readonly onEnd: (reader: Reader) => void
  /** Deliveries that arrived while the reader catches up; null when it is live. */
  private waiting: Delivery[] | null = []
  /** True until the first delivery after `after`. */
  private behind = true

  constructor({ viewer, request, sink, after, onEnd }: ReaderOptions) {
    this.viewer = viewer
    this.request = request
    this.sink = sink
    this.after = after
    this.onEnd = onEnd
  }

  send(payload: Buffer): void {
    if (this.active && !this.sink.next(payload)) this.end(null)
  }

  deliver(delivery: Delivery): void {
    if (this.behind) {
      if (delivery.sequence <= this.after) return
      this.behind = false
    }
    if (this.waiting === null) this.send(delivery.payload)
    else this.wait(this.waiting, delivery)
  }

  private wait(waiting: Delivery[], delivery: Delivery): void {
    waiting.push(delivery)
    if (waiting.length > waitingLimit) this.end(refusal('RETRY_LATER', 'Too many events arrived at once.'))
  }

  goLive(): void {
    const held = this.waiting ?? []
    this.waiting = null
    for (const { payload } of held) this.send(payload)
  }

  end(error: GraphQLError | null): void {
    if (!this.active) return
    this.active = false
    this.onEnd(this)
    this.sink.done(error)
  }
}
