import { expect, test } from 'vitest'
import { explainDay } from '#web/features/availability/check/explain-day.ts'

const at = (time: string) => `2026-11-23T${time}:00Z`
const because = (...reasons: [string, string?][]) =>
  reasons.map(([reason, sessionId = null]) => ({
    __typename: 'TimeRefusal',
    reason,
    sessionId,
    timeOffId: null,
  })) as never

test('spans come in order, and start times with the same reasons form one span', () => {
  const spans = explainDay(
    [{ start: at('09:00') }, { start: at('09:15') }],
    [
      { start: at('09:30'), reasons: because(['SESSION', 's1'], ['BUFFER', 's2']) },
      { start: at('08:45'), reasons: because(['OUTSIDE_HOURS']) },
      { start: at('09:45'), reasons: because(['BUFFER', 's2'], ['SESSION', 's1']) },
      { start: at('10:00'), reasons: because(['SESSION', 's2']) },
    ],
    at('08:00'),
  )
  expect(spans.map(({ first, last, starts }) => [first.slice(11, 16), last.slice(11, 16), starts])).toEqual([
    ['08:45', '08:45', 1],
    ['09:00', '09:15', 2],
    ['09:30', '09:45', 2],
    ['10:00', '10:00', 1],
  ])
})

test('a start inside the notice is past once its time has come', () => {
  const refused = ['08:45', '09:00', '09:15'].map((time) => ({
    start: at(time),
    reasons: because(['NOTICE']),
  }))
  const spans = explainDay([], refused, at('09:00'))
  expect(spans.map(({ starts, reasons }) => [starts, reasons[0]?.reason])).toEqual([
    [2, 'PAST'],
    [1, 'NOTICE'],
  ])
})
