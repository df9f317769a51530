import type { ExecutionResult } from 'graphql'
import { graphql } from 'graphql'
import type { Viewer } from '#auth/viewer.ts'
import type { GraphContext } from '#graph/context.ts'
import { schema } from '#graph/schema.ts'
import type { Ports } from '#ports'

type Data = Record<string, unknown>
export type Variables = Readonly<Record<string, unknown>>

/** Someone who uses the graph. */
export interface Actor {
  /** Runs a query or a mutation and gives what HTTP would answer, errors masked. */
  run<D = Data>(document: string, variables?: Variables): Promise<ExecutionResult<D>>
  /** The same, for what must not fail: errors throw, with the document and the answer in the message. */
  get<D = Data>(document: string, variables?: Variables): Promise<D>
}

export function actor(ports: Ports, viewer: Viewer): Actor {
  const run = async <D>(document: string, variables: Variables = {}) => {
    const contextValue = contextFor(ports, viewer)
    const result = await graphql({ schema, source: document, variableValues: { ...variables }, contextValue })
    return JSON.parse(JSON.stringify(result)) as ExecutionResult<D>
  }
  const get = async <D>(document: string, variables: Variables = {}) => {
    const result = await run<D>(document, variables)
    if (result.errors === undefined && result.data) return result.data
    throw new Error(`The graph answered with errors.\n${document}\n${JSON.stringify(result, null, 2)}`)
  }
  return { run, get }
}

function contextFor(ports: Ports, viewer: Viewer): GraphContext {
  return {
    ports,
    viewer,
    request: { id: 'test', ip: '192.0.2.1', userAgent: 'test' },
    cookie: { set: () => {}, clear: () => {} },
    loaders: new Map(),
  }
}
