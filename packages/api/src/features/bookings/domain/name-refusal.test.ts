import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameRefusal, type StartFacts } from './name-refusal.ts'

const none: StartFacts = {
  past: false,
  isOwnHold: false,
  isBooked: false,
  notice: false,
  horizon: false,
  outside: false,
  offGrid: false,
  clientWeek: false,
  clientDay: false,
  week: false,
  day: false,
  full: false,
  taken: false,
  buffer: false,
  rest: false,
  meetsOwnHold: false,
}

/** Each fact with its code, and with all facts that it is named before. */
const table = {
  past: [
    'TIME_PASSED',
    'isOwnHold isBooked notice horizon outside offGrid clientWeek clientDay week day full taken buffer rest meetsOwnHold',
  ],
  isOwnHold: [
    'HELD_BY_YOU',
    'isBooked notice horizon outside offGrid clientWeek clientDay week day full taken buffer rest meetsOwnHold',
  ],
  isBooked: [
    'BOOKED_BY_YOU',
    'notice horizon outside offGrid clientWeek clientDay week day full taken buffer rest meetsOwnHold',
  ],
  notice: [
    'TOO_SOON',
    'horizon outside offGrid clientWeek clientDay week day full taken buffer rest meetsOwnHold',
  ],
  horizon: [
    'TOO_FAR_AHEAD',
    'outside offGrid clientWeek clientDay week day full taken buffer rest meetsOwnHold',
  ],
  outside: [
    'OUTSIDE_AVAILABILITY',
    'offGrid clientWeek clientDay week day full taken buffer rest meetsOwnHold',
  ],
  offGrid: ['START_NOT_OFFERED', 'clientWeek clientDay week day full taken buffer rest meetsOwnHold'],
  clientWeek: ['CLIENT_WEEK_FULL', 'clientDay week day full taken buffer rest meetsOwnHold'],
  clientDay: ['CLIENT_DAY_FULL', 'week day full taken buffer rest meetsOwnHold'],
  week: ['WEEK_FULL', 'day full taken buffer rest meetsOwnHold'],
  day: ['DAY_FULL', 'full taken buffer rest meetsOwnHold'],
  full: ['SESSION_FULL', 'taken buffer rest meetsOwnHold'],
  taken: ['SLOT_TAKEN', 'buffer rest meetsOwnHold'],
  buffer: ['BUFFER_TOO_SHORT', 'rest meetsOwnHold'],
  rest: ['BREAK_NEEDED', 'meetsOwnHold'],
  meetsOwnHold: ['HELD_BY_YOU', ''],
} as const

type Fact = keyof StartFacts
const facts = Object.keys(table) as Fact[]
const laterOf = Object.fromEntries(
  facts.map((fact) => [fact, table[fact][1].split(' ').filter(Boolean) as Fact[]]),
) as Record<Fact, Fact[]>
const later = (fact: Fact) => laterOf[fact]

const withFacts = (...named: readonly Fact[]): StartFacts => ({
  ...none,
  ...Object.fromEntries(named.map((fact) => [fact, true])),
})

describe('the one reason that a client reads', () => {
  test('there is none when nothing speaks against the time', () => expect(nameRefusal(none)).toBeNull())

  test.each(facts)('%s alone', (fact) => expect(nameRefusal(withFacts(fact))).toBe(table[fact][0]))

  test.each(facts.flatMap((fact) => later(fact).map((other) => [fact, other] as const)))(
    '%s is named before %s',
    (fact, other) => expect(nameRefusal(withFacts(fact, other))).toBe(table[fact][0]),
  )

  test('every combination has the code of one of its facts, which no other of them precedes', () => {
    const bitOf = (fact: Fact) => 1 << facts.indexOf(fact)
    const precedes = facts.map(
      (fact) => bitOf(fact) + later(fact).reduce((sum, other) => sum + bitOf(other), 0),
    )
    const wrong: number[] = []
    for (let bits = 1; bits < 2 ** facts.length; bits++) {
      const named = facts.filter((_, index) => bits & (1 << index))
      const first = named.filter((fact) => (bits & ~(precedes[facts.indexOf(fact)] ?? 0)) === 0)
      const [code] = first.map((fact) => table[fact][0])
      if (first.length !== 1 || nameRefusal(withFacts(...named)) !== code) wrong.push(bits)
    }
    expect(wrong).toEqual([])
  })

  test('another fact never takes the reason away', () => {
    const some = fc.subarray(facts, { minLength: 1 })
    fc.assert(
      fc.property(some, fc.constantFrom(...facts), (named, more) => {
        const code = nameRefusal(withFacts(...named, more))
        expect([nameRefusal(withFacts(...named)), table[more][0]]).toContain(code)
      }),
    )
  })
})
