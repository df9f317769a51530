import { expect, test } from 'vitest'
import { datesBetween } from '#web/features/availability/dates-between.ts'
import { dayStory } from '#web/features/availability/day-story.ts'
import { timeOffSchema, timeOffValues } from '#web/features/availability/time-off-schema.ts'

const at = (time: string) => `2026-11-23T${time}:00Z`
const because = (...reasons: [string, string?][]) =>
  reasons.map(([reason, sessionId = null]) => ({
    __typename: 'TimeRefusal',
    reason,
    sessionId,
    timeOffId: null,
  })) as never

test('a day is told in order, with starts of the same fate in one chapter', () => {
  const story = dayStory(
    [{ start: at('09:00') }, { start: at('09:15') }],
    [
      { start: at('09:30'), reasons: because(['SESSION', 's1'], ['BUFFER', 's2']) },
      { start: at('08:45'), reasons: because(['OUTSIDE_HOURS']) },
      { start: at('09:45'), reasons: because(['BUFFER', 's2'], ['SESSION', 's1']) },
      { start: at('10:00'), reasons: because(['SESSION', 's2']) },
    ],
  )
  expect(story.map(({ first, last, starts }) => [first.slice(11, 16), last.slice(11, 16), starts])).toEqual([
    ['08:45', '08:45', 1],
    ['09:00', '09:15', 2],
    ['09:30', '09:45', 2],
    ['10:00', '10:00', 1],
  ])
})

test('dates in a row are named one by one, up to a month of them', () => {
  expect(datesBetween('2026-12-30', '2027-01-01')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01'])
  expect(datesBetween('2026-12-30', '2026-12-29')).toBeNull()
  expect(datesBetween('2026-12-01', '2027-01-01')).toBeNull()
})

test('whole days end with the midnight after the last, and are read back as days', () => {
  const typed = { label: ' Holidays ', wholeDays: true, firstTime: '09:00', lastTime: '17:00' }
  const sent = timeOffSchema.parse({ ...typed, firstDate: '2026-12-24', lastDate: '2026-12-26' })
  expect(sent).toEqual({
    label: 'Holidays',
    startsLocal: '2026-12-24T00:00',
    endsLocal: '2026-12-27T00:00',
  })
  expect(timeOffValues(sent, '2026-11-21')).toMatchObject({ wholeDays: true, lastDate: '2026-12-26' })
})

test('time off that ends before it starts is refused at its last day', () => {
  const refused = timeOffSchema.safeParse({
    label: '',
    wholeDays: false,
    firstDate: '2026-12-24',
    firstTime: '14:00',
    lastDate: '2026-12-24',
    lastTime: '14:00',
  })
  expect(refused.error?.issues).toMatchObject([{ path: ['lastDate'] }])
})
