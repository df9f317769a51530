import { describe, expect, test } from 'vitest'
import { crowdedDate, type LocalPeriod } from './crowded-date.ts'

const period = (text: string): LocalPeriod => {
  const [start = '', end = ''] = text.split(' to ')
  const moment = (written: string) => Temporal.PlainDateTime.from(written)
  return { startsLocal: moment(start), endsLocal: moment(end) }
}
const crowded = (added: string, others: readonly string[], most: number) =>
  crowdedDate(period(added), others.map(period), most)?.toString() ?? null

const morning = '2026-12-01T09:00 to 2026-12-01T10:00'
const evening = '2026-12-01T20:00 to 2026-12-01T21:00'
const month = '2026-12-01T00:00 to 2027-01-01T00:00'

describe('a date holds a number of periods', () => {
  test('periods of one date count together, even if they do not overlap', () => {
    expect(crowded(morning, [evening], 2)).toBeNull()
    expect(crowded(morning, [evening, evening], 2)).toBe('2026-12-01')
  })

  test('a long period counts on each of its dates', () => {
    expect(crowded(month, [morning, '2026-12-31T09:00 to 2026-12-31T10:00'], 2)).toBeNull()
    expect(
      crowded(
        month,
        [morning, '2026-12-30T09:00 to 2027-02-01T10:00', '2026-12-31T09:00 to 2026-12-31T10:00'],
        2,
      ),
    ).toBe('2026-12-31')
    expect(crowded('2026-12-15T09:00 to 2026-12-15T10:00', [month, month], 2)).toBe('2026-12-15')
  })

  test('midnight ends the date before it', () => {
    const day = '2026-12-02T00:00 to 2026-12-03T00:00'
    const before = '2026-12-01T00:00 to 2026-12-02T00:00'
    const after = '2026-12-03T00:00 to 2026-12-04T00:00'
    expect(crowded(day, [before, after], 1)).toBeNull()
    expect(crowded(day, ['2026-12-01T00:00 to 2026-12-02T00:01'], 1)).toBe('2026-12-02')
  })

  test('periods that follow one another never meet', () => {
    const days = Array.from({ length: 30 }, (_, index) => {
      const date = Temporal.PlainDate.from('2026-12-01').add({ days: index })
      return `${date}T00:00 to ${date.add({ days: 1 })}T00:00`
    })
    expect(crowded(month, days, 2)).toBeNull()
    expect(crowded(month, days, 1)).toBe('2026-12-01')
  })
})
