import { once } from 'node:events'
import { scaledTime } from '@hora/db/testing'
import type { FormattedExecutionResult, GraphQLError } from 'graphql'
import type { FollowRequest, LiveHub } from '#server/live/hub.ts'

/** A reader of a subscription. */
export interface Follower<D> {
  /** Every answer so far. */
  readonly received: readonly FormattedExecutionResult<D>[]
  /** The data of the next answer. Throws if none arrives or the stream has ended. */
  next(): Promise<D>
  /** The reason of its end: an error, or null for none. Undefined while it runs. */
  readonly ended: GraphQLError | null | undefined
  stop(): void
}

type Asked = Omit<FollowRequest, 'sink'>

export async function followOnHub<D>(hub: LiveHub, asked: Asked): Promise<Follower<D>> {
  const received: FormattedExecutionResult<D>[] = []
  let ended: GraphQLError | null | undefined
  let notice = Promise.withResolvers<void>()
  const changed = () => {
    notice.resolve()
    notice = Promise.withResolvers()
  }
  const sink = {
    next: (payload: Buffer) => {
      received.push(JSON.parse(payload.toString()) as FormattedExecutionResult<D>)
      changed()
      return true
    },
    done: (error: GraphQLError | null) => {
      ended = error
      changed()
    },
  }
  const outcome = await hub.follow({ ...asked, sink })
  if (!outcome.ok) throw new Error(`The subscription was refused: ${JSON.stringify(outcome.error)}`)
  let taken = 0
  const next = async (): Promise<D> => {
    const deadline = AbortSignal.timeout(scaledTime(10_000))
    const late = once(deadline, 'abort')
    while (received.length <= taken) {
      if (ended !== undefined) throw new Error(`The stream has ended: ${JSON.stringify(ended)}`)
      if (deadline.aborted) throw new Error('No answer arrived')
      await Promise.race([notice.promise, late])
    }
    const answer = received[taken++]
    if (answer?.data == null) throw new Error(`The answer has errors: ${JSON.stringify(answer)}`)
    return answer.data
  }
  return {
    received,
    next,
    get ended() {
      return ended
    },
    stop: () => outcome.value.end(null),
  }
}
