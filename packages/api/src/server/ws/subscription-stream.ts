import type { GraphQLError } from 'graphql'
import type { Sink } from '../live/reader.ts'
import type { LiveSocket } from './live-socket.ts'

/** The stream that graphql-ws holds for a subscription. Answers bypass it and are written directly. */
export interface SubscriptionStream extends AsyncGenerator<never, void> {
  readonly sink: Sink
  /** Called when the client completes the subscription or the socket ends. */
  onReturn: () => void
}

export function subscriptionStream(id: string, socket: LiveSocket): SubscriptionStream {
  const { promise: over, resolve, reject } = Promise.withResolvers<IteratorReturnResult<void>>()
  over.catch(() => {})
  const finished = { done: true, value: undefined } as const
  const onDone = (error: GraphQLError | null) => (error === null ? resolve(finished) : reject(error))
  const sink = socket.outletFor(id, onDone)
  const stream: SubscriptionStream = {
    sink,
    onReturn: () => {},
    next: () => over,
    return: async () => {
      sink.close()
      stream.onReturn()
      resolve(finished)
      return finished
    },
    throw: async () => finished,
    [Symbol.asyncIterator]: () => stream,
    [Symbol.asyncDispose]: async () => void (await stream.return()),
  }
  return stream
}
