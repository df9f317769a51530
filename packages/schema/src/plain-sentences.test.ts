import { expect, test } from 'vitest'
import { z } from 'zod'
import * as accounts from './inputs/accounts.ts'
import * as availability from './inputs/availability.ts'
import * as bookings from './inputs/bookings.ts'
import * as connections from './inputs/connections.ts'
import * as profiles from './inputs/profiles.ts'
import * as services from './inputs/services.ts'
import { plainSentence } from './plain-sentences.ts'

const modules = { accounts, availability, bookings, connections, profiles, services }
const inputs = Object.values(modules).flatMap((module) =>
  Object.entries(module).filter((entry): entry is [string, z.ZodObject] => entry[1] instanceof z.ZodObject),
)
const hostile = [
  undefined,
  null,
  '',
  ' ',
  'abc',
  'x'.repeat(100_000),
  '\0',
  -1,
  1.5,
  1e12,
  [],
  [{}],
  {},
  true,
]
const ofTheValidator = /Too (small|big)|Invalid|expected|received|[<>]=|string|array|undefined/

test.each(inputs)('every problem of %s is one plain sentence', (_name, input) => {
  for (const value of hostile) {
    const every = Object.fromEntries(Object.keys(input.shape).map((field) => [field, value]))
    const { error } = input.safeParse(every, { error: plainSentence })
    for (const { message, path } of error?.issues ?? []) {
      expect.soft(message, path.join('.')).not.toMatch(ofTheValidator)
      expect.soft(message, path.join('.')).toMatch(/^[A-Z].+\.$/)
    }
  }
})

test.each([
  [z.array(z.string()).min(1), [], 'Add one or more.'],
  [z.string().min(1), '', 'Enter some text.'],
  [z.string().max(3), 'four', 'Enter up to 3 characters.'],
  [z.int().max(9), 10, 'Enter 9 or less.'],
  [z.string().refine(() => false), 'any', 'Enter another value.'],
  [z.string().refine(() => false, { message: 'Its own.' }), 'any', 'Its own.'],
])('a problem without a sentence of its own gets a plain one: %#', (schema, value, sentence) => {
  expect(schema.safeParse(value, { error: plainSentence }).error?.issues[0]?.message).toBe(sentence)
})
