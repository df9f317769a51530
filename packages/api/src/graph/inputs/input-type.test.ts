import {
  dateText,
  graphTypes,
  id,
  instant,
  knownIds,
  plainDate,
  plainDateTime,
  zoneName,
} from '@hora/schema/graph-types'
import { email, line, optionalLine } from '@hora/schema/text'
import { printType } from 'graphql'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { builder } from '../builder.ts'
import '../change-kind.ts'
import '../scalars.ts'
import { inputType } from './input-type.ts'

const parcel = z
  .object({ weight: z.number().describe('In kilograms.') })
  .register(graphTypes, { name: 'ToyParcelInput', description: 'What is sent.' })

const toy = z.object({
  name: line(8).describe('Its name.'),
  note: optionalLine(9).describe('A note.'),
  email: email.nullish().transform((address) => address ?? null),
  count: z.int().min(1).max(5).default(2).describe('How many.'),
  price: z.number().optional(),
  urgent: z.boolean().default(false),
  start: instant(),
  from: plainDate().nullish(),
  at: plainDateTime().refine(() => true),
  born: dateText(),
  zone: zoneName().nullable(),
  kind: z.enum(['ADDED', 'CHANGED']).register(graphTypes, { name: 'ChangeKind' }).describe('Which kind.'),
  bookingId: id('Booking').describe('The booking.'),
  notificationIds: knownIds('Notification').nullish(),
  tags: z.array(line(5)).max(3),
  first: parcel.describe('The first one.'),
  others: z.array(parcel).nullish(),
})

builder.queryField('toy', (t) =>
  t.boolean({
    args: {
      input: t.arg({ type: inputType('ToyInput', toy, 'A toy.') }),
      same: t.arg({ type: inputType('ToyParcelInput', parcel, 'Made already.') }),
    },
    resolve: () => true,
  }),
)
const schema = builder.toSchema({ sortSchema: false })
const printed = (name: string) => {
  const type = schema.getType(name)
  return type === undefined ? '' : printType(type)
}

test('a zod object becomes an input type with its types, defaults and descriptions', () => {
  expect(printed('ToyInput')).toBe(`"""A toy."""
input ToyInput {
  """Its name."""
  name: String!

  """A note."""
  note: String
  email: String

  """How many."""
  count: Int! = 2
  price: Float
  urgent: Boolean! = false
  start: Instant!
  from: PlainDate
  at: PlainDateTime!
  born: PlainDate!
  zone: TimeZone

  """Which kind."""
  kind: ChangeKind!

  """The booking."""
  bookingId: ID!
  notificationIds: [ID!]
  tags: [String!]!

  """The first one."""
  first: ToyParcelInput!
  others: [ToyParcelInput!]
}`)
})

test('a nested object becomes one separate input type with its own description', () => {
  expect(printed('ToyParcelInput')).toBe(`"""What is sent."""
input ToyParcelInput {
  """In kilograms."""
  weight: Float!
}`)
})

test('two inputs of different fields cannot share a name', () => {
  expect(() => inputType('ToyParcelInput', z.object({ height: z.number() }))).toThrow('ToyParcelInput')
})

test.each([
  ['an unnamed object', z.object({ inner: z.string() }), 'ToyOddInput0.odd is a zod object'],
  ['a union', z.union([z.string(), z.number()]), 'ToyOddInput1.odd is a zod union'],
  ['an unnamed enum', z.enum(['a']), 'ToyOddInput2.odd is a zod enum'],
  ['an unnamed custom type', z.custom<Date>(), 'ToyOddInput3.odd is a zod custom'],
  ['a list with missing items', z.array(z.string().nullable()), 'ToyOddInput4.odd is a list with missing'],
])('%s is refused when the graph is built', (_what, odd, sentence) => {
  const [name = ''] = sentence.split('.')
  const build = () => {
    const type = inputType(name, z.object({ odd }))
    builder.queryField(name, (t) => t.boolean({ args: { input: t.arg({ type }) }, resolve: () => true }))
    builder.toSchema({ sortSchema: false })
  }
  expect(build).toThrow(sentence)
})
