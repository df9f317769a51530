import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EpochMs } from './epoch.ts'
import { encloses, type Interval, intervalOf, overlaps, pad } from './interval.ts'

const at = (moment: number) => moment as EpochMs
const from = (start: number, end: number): Interval => ({ start: at(start), end: at(end) })
const anInterval = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })).map(([s, n]) => from(s, s + n))
const moments = Array.from({ length: 60 }, (_, moment) => moment)
const isIn = ({ start, end }: Interval, moment: number) => start <= moment && moment < end

describe('two intervals', () => {
  it.each([
    ['touching', from(0, 5), from(5, 9), false],
    ['sharing one moment', from(0, 5), from(4, 9), true],
    ['one in the other', from(0, 9), from(3, 4), true],
    ['equal', from(3, 4), from(3, 4), true],
    ['apart', from(0, 2), from(4, 9), false],
  ])('%s: overlap is decided either way round', (_name, a, b, expected) => {
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([expected, expected])
  })

  it('overlap exactly where they share a moment', () => {
    fc.assert(
      fc.property(anInterval, anInterval, (a, b) => {
        const shared = moments.some((moment) => isIn(a, moment) && isIn(b, moment))
        expect(overlaps(a, b)).toBe(shared)
      }),
    )
  })
})

describe('one interval', () => {
  it('is never empty', () => {
    const nine = Temporal.Instant.from('2026-11-21T09:00Z')
    expect(intervalOf({ start: nine, end: nine.add({ minutes: 1 }) })).toEqual(
      from(1795251600000, 1795251660000),
    )
    expect(() => intervalOf({ start: nine, end: nine })).toThrow(RangeError)
    expect(() => intervalOf({ start: nine, end: nine.subtract({ minutes: 1 }) })).toThrow(RangeError)
  })

  it.each([
    [from(2, 5), true],
    [from(1, 9), true],
    [from(0, 5), false],
    [from(5, 10), false],
    [from(0, 10), false],
    [from(11, 12), false],
  ])('from 1 to 9 encloses %o: %s', (inner, expected) => expect(encloses(from(1, 9), inner)).toBe(expected))

  it('can be widened, or narrowed to nothing', () => {
    expect(pad(from(10, 20), 1, 2)).toEqual(from(9, 22))
    expect(pad(from(10, 20), -2, -3)).toEqual(from(12, 17))
    expect(pad(from(10, 20), -5, -5)).toBeNull()
  })
})
