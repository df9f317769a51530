import { dateText, id, idOfAny, knownIds } from '@hora/schema/graph-types'
import { limits } from '@hora/schema/limits'
import { line } from '@hora/schema/text'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { encodeGlobalId } from '../global-id.ts'
import { inputReader } from './read-input.ts'

const uuid = '00000000-0000-7000-8000-000000000001'
const other = '00000000-0000-7000-8000-000000000002'
const booking = encodeGlobalId('Booking', uuid)
const service = encodeGlobalId('Service', uuid)

const read = inputReader(
  z.object({
    bookingId: id('Booking'),
    scheduleId: id('Schedule')
      .nullish()
      .transform((schedule) => schedule ?? null),
    name: line(5),
    count: z.int().max(9).optional(),
  }),
)

test('an id is decoded, and the other values are parsed by their rules', () => {
  expect(read({ bookingId: booking, name: ' Ada ' })).toEqual({
    ok: true,
    value: { bookingId: uuid, scheduleId: null, name: 'Ada' },
  })
})

test('every problem is reported with its field and reason', () => {
  expect(read({ bookingId: booking, name: 'Ada Lovelace', count: 10 })).toMatchObject({
    error: {
      code: 'INVALID_INPUT',
      fields: [
        { path: 'name', reason: 'too_big' },
        { path: 'count', reason: 'too_big' },
      ],
    },
  })
})

test.each(['', 'garbage', service, `${booking}=`])("an id that is not a booking's is not found: %s", (id) => {
  expect(read({ bookingId: id, name: 'Ada' })).toMatchObject({ error: { code: 'NOT_FOUND' } })
  expect(read({ bookingId: booking, scheduleId: id, name: 'Ada' })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  })
})

test('invalid fields are reported before an unknown id', () => {
  expect(read({ bookingId: service, name: '' })).toMatchObject({ error: { code: 'INVALID_INPUT' } })
})

test('an id of one of several types is read with its type', () => {
  const readPerson = inputReader(z.object({ personId: idOfAny('Client', 'Professional') }))
  const client = { personId: encodeGlobalId('Client', uuid) }
  expect(readPerson(client)).toEqual({ ok: true, value: { personId: { type: 'Client', id: uuid } } })
  expect(readPerson({ personId: booking })).toMatchObject({ error: { code: 'NOT_FOUND' } })
})

test('a list of known ids leaves out unknown ones, and a plain list refuses them', () => {
  const ids = [booking, service, encodeGlobalId('Booking', other), 'garbage']
  const known = inputReader(z.object({ ids: knownIds('Booking').nullish() }))
  expect(known({ ids })).toEqual({ ok: true, value: { ids: [uuid, other] } })
  expect(known({ ids: null })).toEqual({ ok: true, value: { ids: null } })
  expect(known({})).toEqual({ ok: true, value: {} })
  const all = inputReader(z.object({ ids: z.array(id('Booking')) }))
  expect(all({ ids })).toMatchObject({ error: { code: 'NOT_FOUND' } })
})

test('nested ids are decoded too', () => {
  const readAnswers = inputReader(
    z.object({ answers: z.array(z.object({ bookingId: id('Booking'), text: z.string() })).nullish() }),
  )
  expect(readAnswers({ answers: [{ bookingId: booking, text: 'yes' }] })).toEqual({
    ok: true,
    value: { answers: [{ bookingId: uuid, text: 'yes' }] },
  })
  expect(readAnswers({ answers: [{ bookingId: service, text: 'no' }] })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  })
})

test('a date that forms hold as text stays text, although the graph passes a date', () => {
  const readDate = inputReader(z.object({ birthDate: dateText() }))
  const birthDate = Temporal.PlainDate.from('1990-05-17')
  expect(readDate({ birthDate })).toEqual({ ok: true, value: { birthDate: '1990-05-17' } })
  expect(readDate({ birthDate: birthDate.withCalendar('hebrew') })).toMatchObject({
    error: { fields: [{ path: 'birthDate', reason: 'invalid_format' }] },
  })
})

test('the number of reported problems is limited', () => {
  const { ok, ...refused } = inputReader(z.object({ names: z.array(z.string()) }))({
    names: Array.from({ length: 5_000 }, (_, index) => index),
  })
  expect(ok).toBe(false)
  expect(refused).toMatchObject({
    error: { code: 'INVALID_INPUT', fields: { length: limits.fieldProblems } },
  })
})
