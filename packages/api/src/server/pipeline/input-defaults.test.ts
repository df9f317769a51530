import { buildSchema, type OperationDefinitionNode, parse } from 'graphql'
import { expect, test } from 'vitest'
import { inputDefaults } from './input-defaults.ts'

const schema = buildSchema(`
  enum Colour { RED BLUE }
  input Inner { count: Int! = 7 }
  input Outer { flag: Boolean! = true, colour: Colour = BLUE, tags: [String!]! = ["a"], inner: Inner, list: [Inner!], self: Outer }
  type Query { ask(input: Outer!): Int }
`)

function fill(variables: Readonly<Record<string, unknown>>) {
  const [operation] = parse('query ($input: Outer!, $other: Int) { ask(input: $input) }').definitions
  return inputDefaults(schema, operation as OperationDefinitionNode)(variables)
}

const defaults = { flag: true, colour: 'BLUE', tags: ['a'] }

test('absent fields get their defaults, at any depth and in lists', () => {
  expect(fill({ input: { inner: {}, list: [{}, { count: 1 }], self: { flag: false } } })).toEqual({
    input: {
      ...defaults,
      inner: { count: 7 },
      list: [{ count: 7 }, { count: 1 }],
      self: { ...defaults, flag: false },
    },
  })
})

test('sent values stay unchanged, even null and invalid ones', () => {
  expect(fill({ input: { flag: false, colour: null, tags: 3, inner: 'x' } })).toEqual({
    input: { flag: false, colour: null, tags: 3, inner: 'x' },
  })
  expect(fill({ input: null, other: 1 })).toEqual({ input: null, other: 1 })
  expect(fill({ other: 1 })).toEqual({ other: 1 })
})

test('an array in place of an object is left for the compiler to refuse', () => {
  expect(fill({ input: [1] })).toEqual({ input: [1] })
})
