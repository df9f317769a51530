import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '#testing/must.ts'
import { endedBefore, shifted, shiftPattern, splitPattern } from './edit.ts'
import { expand, normalised, type SeriesPattern } from './expand.ts'
import { parseRule, printRule } from './rule.ts'

const firstDate = Temporal.PlainDate.from('2027-01-01')
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const starts = fc
  .record({ day: fc.nat(400), minute: fc.nat(1439) })
  .map(({ day, minute }) => firstDate.add({ days: day }).toPlainDateTime().add({ minutes: minute }))
const every = fc.integer({ min: 1, max: 5 }).map((interval) => `INTERVAL=${interval}`)
const weekly = fc
  .tuple(
    every,
    fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...weekdays),
  )
  .map(([interval, days, weekStart]) => `FREQ=WEEKLY;${interval};BYDAY=${days.join(',')};WKST=${weekStart}`)
const monthly = fc
  .tuple(
    every,
    fc.oneof(
      fc.integer({ min: 1, max: 31 }).map((day) => `BYMONTHDAY=${day}`),
      fc.constantFrom('BYDAY=-1FR', 'BYDAY=3SU'),
    ),
  )
  .map(([interval, day]) => `FREQ=MONTHLY;${interval};${day}`)
const ends = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 40 }).map((count) => `;COUNT=${count}`),
  fc.constantFrom(';UNTIL=20280615', ';UNTIL=20290101'),
)

const patternsOf = (rules: fc.Arbitrary<string>) =>
  fc.tuple(starts, rules, ends).map(([start, rule, end]): SeriesPattern | null => {
    const parsed = parseRule(`${rule}${end}`, start)
    return parsed.ok ? normalised({ start, ...parsed.value }) : null
  })
const patterns = patternsOf(fc.oneof(weekly, monthly)).filter((pattern) => pattern !== null)

const to = Temporal.PlainDate.from('2029-06-01')
const textOf = ({ original }: { original: Temporal.PlainDateTime }) => original.toString()
const datesOf = (pattern: SeriesPattern, until = to) => expand(pattern, until).map(textOf)

describe('a split', () => {
  test('at any date leaves all dates as they are, none twice, and shares what is left of the count', () => {
    fc.assert(
      fc.property(patterns, fc.nat(60), (pattern, at) => {
        const all = expand(pattern, to)
        const cut = all[at % Math.max(1, all.length)]
        if (cut === undefined) return
        const { before, after } = splitPattern(pattern, cut)
        const [first, second] = [datesOf(before), datesOf(after)]
        expect([...first, ...second]).toEqual(all.map(textOf))
        expect(first).toHaveLength(cut.index)
        if (pattern.count !== null) expect((before.count ?? 0) + (after.count ?? 0)).toBe(pattern.count)
        expect(datesOf(endedBefore(pattern, cut))).toEqual(first)
      }),
    )
  })

  test('failures-scheduling 7: ten dates are three and seven from the fourth on, and ten for all', () => {
    const start = Temporal.PlainDateTime.from('2027-01-05T10:00')
    const pattern = { start, ...must(parseRule('FREQ=WEEKLY;COUNT=10', start)) }
    const fourth = expand(pattern, to)[3]
    if (fourth === undefined) throw new Error('No fourth date')
    const { before, after } = splitPattern(pattern, fourth)
    expect([before.count, after.count]).toEqual([3, 7])
    const moved = must(shiftPattern(pattern, { days: 1, time: Temporal.PlainTime.from('11:00') }))
    expect(datesOf(moved)).toHaveLength(10)
  })
})

describe('a shift', () => {
  const shifts = fc.record({
    days: fc.integer({ min: -6, max: 6 }),
    time: fc.nat(1439).map((minute) => Temporal.PlainTime.from('00:00').add({ minutes: minute })),
  })

  test('of a weekly series moves each date by itself, whatever its weeks, and loses none', () => {
    const all = patternsOf(weekly).filter((pattern) => pattern !== null)
    fc.assert(
      fc.property(all, shifts, (pattern, shift) => {
        const moved = must(shiftPattern(pattern, shift))
        const expected = expand(pattern, to).map(({ original }) => shifted(original, shift).toString())
        expect(datesOf(moved, to.add({ days: shift.days }))).toEqual(expected)
        expect(new Set(expected).size).toBe(expected.length)
        const again = parseRule(printRule(moved.rule), moved.start)
        expect(must(again).rule).toEqual(moved.rule)
      }),
    )
  })

  test('of a monthly series keeps its days', () => {
    const all = patternsOf(monthly).filter((pattern) => pattern !== null)
    fc.assert(
      fc.property(all, shifts, (pattern, shift) => {
        const moved = shiftPattern(pattern, shift)
        if (shift.days !== 0) {
          expect(moved).toMatchObject({ ok: false, error: { code: 'SHIFT_REFUSED' } })
          return
        }
        const expected = expand(pattern, to).map(({ original }) => shifted(original, shift).toString())
        expect(datesOf(must(moved))).toEqual(expected)
      }),
    )
  })

  test('by a week or more is refused', () => {
    const start = Temporal.PlainDateTime.from('2027-01-05T10:00')
    const pattern = { start, ...must(parseRule('FREQ=WEEKLY', start)) }
    expect(shiftPattern(pattern, { days: 7, time: start.toPlainTime() })).toMatchObject({
      ok: false,
      error: { code: 'SHIFT_REFUSED' },
    })
  })
})
