import type { Fetcher } from '@graphiql/toolkit'
import { parse } from 'graphql'
import { expect, test, vi } from 'vitest'
import { withCurrentOperation } from './with-current-operation.ts'

const stale = { documentAST: parse('query Calendar { a }') }

function sent(query: string, operationName?: string | null) {
  const fetcher = vi.fn<Fetcher>(() => ({ data: {} }))
  withCurrentOperation(fetcher)({ query, ...(operationName === undefined ? {} : { operationName }) }, stale)
  const [params, options] = fetcher.mock.calls[0] ?? []
  return { name: params?.operationName, definitions: options?.documentAST?.definitions }
}

test('the only operation runs under its own name and kind', () => {
  const { name, definitions } = sent('subscription Bell { b }', 'Calendar')
  expect(name).toBe('Bell')
  expect(definitions).toMatchObject([{ operation: 'subscription' }])
  expect(sent('{ a }', 'Calendar').name).toBeNull()
})

test('of several operations, the chosen one runs', () => {
  expect(sent('query A { a } query B { b }', 'B').name).toBe('B')
  expect(sent('query A { a } query B { b }').name).toBeUndefined()
})

test('a text that cannot be parsed goes to the server unchanged', () => {
  expect(sent('query {', 'Calendar')).toEqual({
    name: 'Calendar',
    definitions: stale.documentAST.definitions,
  })
  expect(sent('fragment F on Query { a }', 'Calendar').name).toBe('Calendar')
})
