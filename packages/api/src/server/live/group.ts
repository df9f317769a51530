import { setTimeout as sleep } from 'node:timers/promises'
import { errorCodes } from '@hora/schema/error-codes'
import type { GraphQLError } from 'graphql'
import type { LiveSignal } from '#events/live-signal.ts'
import { asLiveEvent, type RelayedEvent } from '#events/recorded-event.ts'
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
  readonly subscription: Omit<Subscription, 'after'>
  /** Queues an event. If the queue is too long, the readers get `resync` and load everything again. */
  add(event: RelayedEvent): void
  /** Tells the readers to load everything again, instead of all that is queued. */
  resync(head: Pick<RelayedEvent, 'cursor' | 'sequence'>): void
  /** The answer to a signal for a reader; null if it does not concern them. */
  answer(signal: LiveSignal, reader: Reader): Promise<Buffer | null>
  /** The answer to `ready`, built once for all readers that join between the same events. */
  readyAnswer(cursor: string, reader: Reader): Promise<Buffer | null>
  contextOf(reader: Reader): GraphContext
}

export interface GroupOptions {
  readonly key: string
  readonly topics: readonly Topic[]
  readonly subscription: Omit<Subscription, 'after'>
  readonly ports: Ports
  readonly report: ReportBug
}

/** The longest queue of one group: twice as many events as the relay reads at once. */
const queueLimit = 1_000
/** Milliseconds before each retry while the database is away. */
const retryDelays = [100, 500, 2_000]

type Queued = { readonly signal: LiveSignal; readonly sequence: number }

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
    const { bytes } = await writeAnswer(shown, subscription.prepared, reader.request.id)
    return bytes
  }
  const deliver = async ({ signal, sequence }: Queued) => {
    const [reader] = readers
    if (reader === undefined) return
    const payload = await retryWhileAway(() => answer(signal, reader))
    if (payload !== null) deliverToAll(readers, { sequence, payload })
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
  const push = (item: Queued) => {
    queue.push(item)
    if (!running) void run()
  }
  const resync: Group['resync'] = ({ cursor, sequence }) => {
    queue = []
    push({ signal: { kind: 'resync', cursor }, sequence })
  }
  const add = (event: RelayedEvent) => {
    if (queue.length >= queueLimit) resync(event)
    else push({ signal: asLiveEvent(event), sequence: event.sequence })
  }
  const readyAnswer = readyAnswers(answer)
  return { key, topics, readers, subscription, add, resync, answer, readyAnswer, contextOf }
}

function readyAnswers(answer: Group['answer']): Group['readyAnswer'] {
  let last: { readonly cursor: string; readonly answer: Promise<Buffer | null> } | undefined
  return (cursor, reader) => {
    if (last?.cursor === cursor) return last.answer
    const fresh = answer({ kind: 'ready', cursor }, reader)
    fresh.catch(() => {
      last = undefined
    })
    last = { cursor, answer: fresh }
    return fresh
  }
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
