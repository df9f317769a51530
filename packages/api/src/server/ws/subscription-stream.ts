import type { GraphQLError } from 'graphql'
import type { Sink } from '../live/reader.ts'
import type { LiveSocket } from './live-socket.ts'

/** What graphql-ws holds while a subscription runs. Answers do not pass through it: they are written directly. */
export interface SubscriptionStream extends AsyncGenerator<never, void> {
  readonly sink: Sink
  /** Called when the client, or the end of the socket, is done with it. */
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
