import { execute, parse, printType } from 'graphql'
import { expect, test } from 'vitest'
import type { BookingId } from '#kernel/ids.ts'
import { builder } from './builder.ts'
import { changeType } from './change-type.ts'
import './scalars.ts'
import { encodeGlobalId } from './global-id.ts'

const bookingId = '00000000-0000-7000-8000-000000000001' as BookingId

const ToysChange = changeType('ToysChange', {
  description: 'A change to the toys.',
  kind: 'ADDED: a new toy.',
  fields: {
    bookingId: { idOf: 'Booking', nullable: true, description: 'The booking it is about.' },
    name: { type: 'String', nullable: true, description: 'Its name.' },
    count: { type: 'Int', description: 'How many.' },
  },
})

const message = { kind: 'ADDED', cursor: '7', count: 3 } as const
builder.queryField('full', (t) =>
  t.field({ type: ToysChange, resolve: () => ({ ...message, bookingId, name: 'Bear' }) }),
)
builder.queryField('empty', (t) => t.field({ type: ToysChange, resolve: () => message }))
builder.subscriptionField('nothing', (t) =>
  t.boolean({ subscribe: async function* () {}, resolve: () => true }),
)
builder.mutationField('nothing', (t) => t.boolean({ resolve: () => true }))
const schema = builder.toSchema({ sortSchema: false })

test('a change type has a kind and a cursor, followed by its own fields', () => {
  const type = schema.getType('ToysChange')
  expect(type && printType(type)).toBe(`"""A change to the toys."""
type ToysChange {
  """ADDED: a new toy."""
  kind: ChangeKind!

  """Resume after this one."""
  cursor: EventCursor!

  """The booking it is about."""
  bookingId: ID

  """Its name."""
  name: String

  """How many."""
  count: Int!
}`)
})

test('ids are encoded, and missing values are null', async () => {
  const document = parse(
    '{ full { ...all } empty { ...all } } fragment all on ToysChange { kind bookingId name }',
  )
  const { data } = await execute({ schema, document })
  expect(data).toEqual({
    full: { kind: 'ADDED', bookingId: encodeGlobalId('Booking', bookingId), name: 'Bear' },
    empty: { kind: 'ADDED', bookingId: null, name: null },
  })
})
