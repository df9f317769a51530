import { expect, test } from 'vitest'
import { placeStatus, sessionPhase } from './session-phase.ts'

const at = (time: string) => Date.parse(`2027-03-01T${time}Z`)
const times = { start: at('10:00:00'), end: at('11:00:00') }

test.each([
  ['09:59:59.999', 'scheduled'],
  ['10:00:00', 'live'],
  ['10:59:59.999', 'live'],
  ['11:00:00', 'ended'],
  ['11:59:59.999', 'ended'],
  ['12:00:00', 'completed'],
])('at %s a scheduled session from 10 to 11 is %s', (now, phase) => {
  expect(sessionPhase({ status: 'scheduled', ...times }, at(now))).toBe(phase)
})

test.each(['held', 'cancelled', 'expired', 'completed'] as const)(
  'the clock leaves a %s session as it is',
  (status) => {
    for (const now of ['09:00:00', '10:30:00', '11:30:00', '13:00:00'])
      expect(sessionPhase({ status, ...times }, at(now))).toBe(status)
  },
)

test('a room that is open does not keep a session live after its end', () => {
  expect(sessionPhase({ status: 'live', ...times }, at('11:30:00'))).toBe('ended')
})

test.each([
  ['confirmed', '11:59:59.999', 'confirmed'],
  ['confirmed', '12:00:00', 'attended'],
  ['no_show', '12:00:00', 'no_show'],
  ['cancelled', '12:00:00', 'cancelled'],
  ['held', '12:00:00', 'held'],
])('a %s place counts at %s as %s', (status, now, shown) => {
  expect(placeStatus({ status, ...times }, at(now))).toBe(shown)
})
