import { id, idOfAny } from '@hora/schema/graph-types'
import { line } from '@hora/schema/text'
import { execute, type GraphQLSchema, parse, printType } from 'graphql'
import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { anonymous, type SignedInViewer, type Viewer } from '#auth/viewer.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { AccountId, LoginId } from '#kernel/ids.ts'
import { err, ok } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { builder } from './builder.ts'
import { graphContext } from './context.ts'
import { defineMutation, type Run } from './define-mutation.ts'
import { InvalidInput, Refusal } from './errors.ts'
import './scalars.ts'
import { encodeGlobalId } from './global-id.ts'
import { sameId, sameIdOfAny } from './success-type.ts'

const uuid = '00000000-0000-7000-8000-000000000001'
const bookingId = encodeGlobalId('Booking', uuid)
const personId = encodeGlobalId('Client', uuid)

const run = vi.fn<Run<unknown, { name: string; seats: number | null }>>()
afterEach(() => run.mockReset())

defineMutation('bookToy', {
  description: 'Books a toy.',
  scope: 'signedIn',
  input: z
    .object({ bookingId: id('Booking').describe('The booking.'), name: line(5).describe('Its name.') })
    .describe('A toy to book.'),
  success: {
    description: 'It is booked.',
    fields: {
      name: { type: 'String', description: 'Its name.' },
      seats: { type: 'Int', nullable: true, description: 'Its seats.' },
    },
  },
  errors: [InvalidInput, Refusal],
  run,
})

defineMutation('dropToy', {
  description: 'Drops a toy.',
  scope: 'anyone',
  input: z.object({ bookingId: id('Booking'), personId: idOfAny('Client', 'Professional') }),
  success: {
    description: 'It is gone.',
    fields: { bookingId: sameId('Booking'), personId: sameIdOfAny('Client', 'Professional') },
  },
  errors: [Refusal],
  run: async (_ports, _viewer, input) => ok(input),
})

const Counted = builder.objectRef<{ toys: number }>('CountToysSuccess').implement({
  description: 'Counted.',
  fields: (t) => ({ twice: t.int({ description: 'Twice.', resolve: ({ toys }) => toys * 2 }) }),
})
defineMutation('countToys', {
  description: 'Counts the toys.',
  scope: 'anyone',
  success: Counted,
  errors: [Refusal],
  run: async (_ports, _viewer, _input, { request }) => ok({ toys: request.ip.length }),
})

builder.queryField('nothing', (t) => t.boolean({ resolve: () => true }))
builder.subscriptionField('nothing', (t) =>
  t.boolean({ subscribe: async function* () {}, resolve: () => true }),
)
const schema: GraphQLSchema = builder.toSchema({ sortSchema: false })

const signedIn: SignedInViewer = {
  kind: 'signed-in',
  accountId: uuid as AccountId,
  loginId: uuid as LoginId,
  professionalId: null,
  emailConfirmed: true,
  operator: false,
}

const bookToy = `mutation ($input: BookToyInput!) {
  bookToy(input: $input) {
    __typename
    ... on BookToySuccess { name seats }
    ... on Error { code }
    ... on InvalidInput { fields { path } }
  }
}`

async function ask(text: string, input: object = {}, viewer: Viewer = signedIn) {
  const contextValue = graphContext({} as Ports, viewer, { id: 'test', ip: '192.0.2.1', userAgent: 'test' })
  return await execute({ schema, document: parse(text), variableValues: { input }, contextValue })
}

const printed = (name: string) => {
  const type = schema.getType(name)
  return type === undefined ? '' : printType(type)
}

test("a mutation's input, result and success are named after it", () => {
  const mutations = printed('Mutation')
  expect(mutations).toContain(
    'bookToy(\n    """A toy to book."""\n    input: BookToyInput!\n  ): BookToyResult!',
  )
  expect(mutations).toContain('countToys: CountToysResult!')
  expect(printed('BookToyResult')).toContain('union BookToyResult = BookToySuccess | InvalidInput | Refusal')
  expect(printed('BookToySuccess')).toBe(`"""It is booked."""
type BookToySuccess {
  """Its name."""
  name: String!

  """Its seats."""
  seats: Int
}`)
})

test('the use case gets the ports, the viewer and the input with its ids decoded', async () => {
  run.mockResolvedValue(ok({ name: 'Bear', seats: null }))
  const { data } = await ask(bookToy, { bookingId, name: ' Ada ' })
  expect(data?.['bookToy']).toEqual({ __typename: 'BookToySuccess', name: 'Bear', seats: null })
  expect(run).toHaveBeenCalledWith(
    {},
    signedIn,
    { bookingId: uuid, name: 'Ada' },
    expect.objectContaining({ viewer: signedIn }),
  )
})

test('a failure of the use case becomes an error of its type', async () => {
  run.mockResolvedValue(err(domainError('WRONG_STATE')))
  const { data } = await ask(bookToy, { bookingId, name: 'Ada' })
  expect(data?.['bookToy']).toEqual({ __typename: 'Refusal', code: 'WRONG_STATE' })
})

test.each([
  [
    { bookingId, name: '' },
    { __typename: 'InvalidInput', code: 'INVALID_INPUT' },
  ],
  [
    { bookingId: personId, name: 'Ada' },
    { __typename: 'Refusal', code: 'NOT_FOUND' },
  ],
])('an invalid input does not reach the use case: %o', async (input, refused) => {
  const { data } = await ask(bookToy, input)
  expect(data?.['bookToy']).toMatchObject(refused)
  expect(run).not.toHaveBeenCalled()
})

test('a viewer outside the scope is refused before the input is read', async () => {
  const { errors } = await ask(bookToy, { bookingId: 'garbage', name: '' }, anonymous)
  expect(errors?.[0]?.extensions).toEqual({ code: 'SIGNED_OUT' })
  expect(run).not.toHaveBeenCalled()
})

test('a success without a thing returns the id of the input', async () => {
  const text = `mutation ($input: DropToyInput!) {
    dropToy(input: $input) { ... on DropToySuccess { bookingId personId } }
  }`
  const { data } = await ask(text, { bookingId, personId })
  expect(data?.['dropToy']).toEqual({ bookingId, personId })
})

test('a mutation may have no input and a success with resolved fields', async () => {
  const { data } = await ask('mutation { countToys { ... on CountToysSuccess { twice } } }')
  expect(data?.['countToys']).toEqual({ twice: 18 })
})
