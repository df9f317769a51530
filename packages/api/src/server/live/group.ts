import { setTimeout as sleep } from 'node:timers/promises'
import { errorCodes } from '@hora/schema/error-codes'
import type { GraphQLError } from 'graphql'
import { type Position, writeCursor } from '#events/cursor.ts'
import type { LiveSignal } from '#events/live-signal.ts'
import { asLiveEvent, type RecordedEvent } from '#events/recorded-event.ts'
import type { Topic } from '#events/topics.ts'
import { type GraphContext, graphContext } from '#graph/context.ts'
import type { Ports } from '#ports'
import { isAway } from '../pipeline/is-away.ts'
import { maskErrors, type ReportBug, reportedBug } from '../pipeline/mask-errors.ts'
import { refusal } from '../pipeline/refusal.ts'
import { writeAnswer } from '../pipeline/write-answer.ts'
import type { Subscription } from './read-subscription.ts'
import type { Delivery, Reader } from './reader.ts'

/** Readers that receive the same bytes. Each event is loaded, executed and serialised once for all of them. */
export interface Group {
  readonly key: string
  readonly topics: readonly Topic[]
  readonly readers: Set<Reader>
  readonly subscription: Subscription
  /** Queues an event. If the queue is too long, the readers get `resync` and load everything again. */
  add(event: RecordedEvent): void
  /** The answer to a signal for a reader; null if it does not concern them. */
  answer(signal: LiveSignal, reader: Reader): Promise<Buffer | null>
  /** The answer to `ready`, built once for all readers that join at the same position. */
  readyAnswer(cursor: string, reader: Reader): Promise<Buffer | null>
  contextOf(reader: Reader): GraphContext
}

export interface GroupOptions {
  readonly key: string
  readonly topics: readonly Topic[]
  readonly subscription: Subscription
  readonly ports: Ports
  readonly report: ReportBug
}

/** The longest queue of one group: twice as many events as the relay reads at once. */
const queueLimit = 1_000
/** Milliseconds before each retry while the database is away. */
const retryDelays = [100, 500, 2_000]

type Queued = { readonly signal: LiveSignal; readonly position: Position }

export function createGroup({ key, topics, subscription, ports, report }: GroupOptions): Group {
  const readers = new Set<Reader>()
  let queue: Queued[] = []
  let running = false

  const contextOf = (reader: Reader) => graphContext(ports, reader.viewer, reader.request)
  const answer = async (signal: LiveSignal, reader: Reader) => {
    const context = contextOf(reader)
    const payload = await subscription.source.load(signal, subscription.args, context)
    if (payload === null || payload === undefined) return null
    const result = await subscription.prepared.execute(payload, context, subscription.variables)
    const shown = maskErrors(result, reader.request.id, report)
    return await writeAnswer(shown, subscription.prepared.document)
  }
  const deliver = async ({ signal, position }: Queued) => {
    const [reader] = readers
    if (reader === undefined) return
    const payload = await retryWhileAway(() => answer(signal, reader))
    if (payload !== null) deliverToAll(readers, { position, payload })
  }
  const run = async () => {
    running = true
    try {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await deliver(next)
    } catch (error) {
      queue = []
      const [first] = readers
      const last = asGraphQLError(error, first?.request.id ?? 'live', report)
      for (const reader of readers) reader.end(last)
    } finally {
      running = false
    }
  }
  const add = (event: RecordedEvent) => {
    const { position } = event
    queue.push({ signal: asLiveEvent(event), position })
    if (queue.length > queueLimit) {
      queue = [{ signal: { kind: 'resync', cursor: writeCursor(position) }, position }]
    }
    if (!running) void run()
  }
  let lastReady: { readonly cursor: string; readonly answer: Promise<Buffer | null> } | undefined
  const readyAnswer = (cursor: string, reader: Reader) => {
    if (lastReady?.cursor === cursor) return lastReady.answer
    const fresh = answer({ kind: 'ready', cursor }, reader)
    fresh.catch(() => {
      lastReady = undefined
    })
    lastReady = { cursor, answer: fresh }
    return fresh
  }
  return { key, topics, readers, subscription, add, answer, readyAnswer, contextOf }
}

function deliverToAll(readers: ReadonlySet<Reader>, delivery: Delivery): void {
  for (const reader of readers) reader.deliver(delivery)
}

/**
 * The error that ends the subscriptions of readers. After RETRY_LATER they reconnect with their cursor. A bug is
 * reported once, under the request id that all of them receive.
 */
export function asGraphQLError(error: unknown, requestId: string, report: ReportBug): GraphQLError {
  if (isAway(error)) return refusal('RETRY_LATER', errorCodes.RETRY_LATER)
  report(error, requestId)
  return reportedBug(requestId)
}

async function retryWhileAway<T>(work: () => Promise<T>): Promise<T> {
  for (const delay of retryDelays) {
    try {
      return await work()
    } catch (error) {
      if (!isAway(error)) throw error
      await sleep(delay)
    }
  }
  return await work()
}
