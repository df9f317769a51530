import type { FormattedExecutionResult } from 'graphql'
import type { Viewer } from '#auth/viewer.ts'
import { graphContext } from '#graph/context.ts'
import type { Ports } from '#ports'
import type { Pipeline } from '#server/pipeline/pipeline.ts'
import { runOperation } from '#server/pipeline/run-operation.ts'
import { type Follower, followOnHub } from './follower.ts'
import type { Live } from './lazy-live.ts'

type Data = Record<string, unknown>
export type Variables = Readonly<Record<string, unknown>>
type Answer<D> = FormattedExecutionResult<D>

/** A user of the graph. */
export interface Actor {
  /** Runs a query or a mutation and returns the HTTP answer, with masked errors. */
  run<D = Data>(document: string, variables?: Variables): Promise<Answer<D>>
  /** The same for an operation that must succeed. Errors throw, with the document and the answer in the message. */
  get<D = Data>(document: string, variables?: Variables): Promise<D>
  /**
   * Follows a subscription through the hub that serves sockets. Throws if it is refused. Events recorded before the
   * call do not arrive, unless `after` is older.
   */
  follow<D = Data>(document: string, variables?: Variables): Promise<Follower<D>>
}

export interface Stage {
  readonly ports: Ports
  readonly pipeline: Pipeline
  /** Bugs that were masked as INTERNAL. */
  readonly bugs: unknown[]
  readonly live: () => Promise<Live>
}

export function actor({ ports, pipeline, bugs, live }: Stage, viewer: Viewer): Actor {
  const run = async <D>(query: string, variables: Variables = {}) => {
    const context = graphContext(ports, viewer, testRequest)
    const report = (error: unknown) => void bugs.push(error)
    const answer = await runOperation({ query, variables }, { pipeline, transport: 'http', context, report })
    return JSON.parse(JSON.stringify(answer)) as Answer<D>
  }
  const get = async <D>(document: string, variables: Variables = {}) => {
    const answer = await run<D>(document, variables)
    if (answer.errors === undefined && answer.data) return answer.data
    throw new Error(`The graph answered with errors.\n${document}\n${JSON.stringify(answer, null, 2)}`, {
      cause: bugs.at(-1),
    })
  }
  const follow = async <D>(query: string, variables: Variables = {}) => {
    if (viewer.kind !== 'signed-in') throw new Error('Only signed-in viewers can follow a subscription')
    const { hub, relay } = await live()
    await relay.caughtUp()
    return await followOnHub<D>(hub, { body: { query, variables }, viewer, request: testRequest })
  }
  return { run, get, follow }
}

const testRequest = { id: 'test', ip: '192.0.2.1', userAgent: 'test' }
