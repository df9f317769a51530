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
  full: false,
  taken: false,
  buffer: false,
  meetsOwnHold: false,
}

/** Each fact with its code, and with all facts that it is named before. */
const table = {
  past: ['TIME_PASSED', 'isOwnHold isBooked notice horizon outside offGrid full taken buffer meetsOwnHold'],
  isOwnHold: ['HELD_BY_YOU', 'isBooked notice horizon outside offGrid full taken buffer meetsOwnHold'],
  isBooked: ['BOOKED_BY_YOU', 'notice horizon outside offGrid full taken buffer meetsOwnHold'],
  notice: ['TOO_SOON', 'horizon outside offGrid full taken buffer meetsOwnHold'],
  horizon: ['TOO_FAR_AHEAD', 'outside offGrid full taken buffer meetsOwnHold'],
  outside: ['OUTSIDE_AVAILABILITY', 'offGrid full taken buffer meetsOwnHold'],
  offGrid: ['START_NOT_OFFERED', 'full taken buffer meetsOwnHold'],
  full: ['SESSION_FULL', 'taken buffer meetsOwnHold'],
  taken: ['SLOT_TAKEN', 'buffer meetsOwnHold'],
  buffer: ['BUFFER_TOO_SHORT', 'meetsOwnHold'],
  meetsOwnHold: ['HELD_BY_YOU', ''],
} as const

type Fact = keyof StartFacts
const facts = Object.keys(table) as Fact[]
const later = (fact: Fact) => table[fact][1].split(' ').filter(Boolean) as Fact[]

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
    for (let bits = 1; bits < 2 ** facts.length; bits++) {
      const named = facts.filter((_, index) => bits & (1 << index))
      const first = named.filter((fact) =>
        named.every((other) => other === fact || later(fact).includes(other)),
      )
      expect(first).toHaveLength(1)
      expect(nameRefusal(withFacts(...named))).toBe(first[0] && table[first[0]][0])
    }
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
