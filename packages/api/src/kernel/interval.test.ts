import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EpochMs } from './epoch.ts'
import {
  contains,
  durationMs,
  encloses,
  type Interval,
  intersect,
  intervalBetween,
  intervalOf,
  overlaps,
  pad,
  split,
  subtract,
  union,
} from './interval.ts'

const at = (moment: number) => moment as EpochMs
const from = (start: number, end: number): Interval => ({ start: at(start), end: at(end) })
const anInterval = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })).map(([s, n]) => from(s, s + n))
const intervals = fc.array(anInterval, { maxLength: 8 })
const moments = Array.from({ length: 60 }, (_, moment) => at(moment))
const covered = (list: readonly Interval[]) =>
  moments.filter((moment) => list.some((i) => contains(i, moment)))

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

  it('overlap exactly where they have an intersection, which both enclose', () => {
    fc.assert(
      fc.property(anInterval, anInterval, (a, b) => {
        const shared = intersect(a, b)
        expect(shared !== null).toBe(overlaps(a, b))
        if (shared !== null) expect(encloses(a, shared) && encloses(b, shared)).toBe(true)
        expect(covered(shared === null ? [] : [shared])).toEqual(
          moments.filter((moment) => contains(a, moment) && contains(b, moment)),
        )
      }),
    )
  })
})

describe('one interval', () => {
  it('has its start and not its end', () => {
    expect([contains(from(1, 3), at(1)), contains(from(1, 3), at(3))]).toEqual([true, false])
    expect(durationMs(from(1, 3))).toBe(2)
  })

  it('is never empty', () => {
    expect([intervalBetween(at(3), at(3)), intervalBetween(at(4), at(3))]).toEqual([null, null])
    const nine = Temporal.Instant.from('2026-11-21T09:00Z')
    expect(intervalOf({ start: nine, end: nine.add({ minutes: 1 }) })).toEqual(
      from(1795251600000, 1795251660000),
    )
    expect(() => intervalOf({ start: nine, end: nine })).toThrow(RangeError)
  })

  it.each([
    [from(2, 5), true],
    [from(1, 9), true],
    [from(0, 5), false],
    [from(5, 10), false],
    [from(0, 10), false],
    [from(11, 12), false],
  ])('from 1 to 9 encloses %o: %s', (inner, expected) => expect(encloses(from(1, 9), inner)).toBe(expected))

  it('is split only at a moment inside', () => {
    expect(split(from(0, 9), at(4))).toEqual([from(0, 4), from(4, 9)])
    expect([split(from(0, 9), at(0)), split(from(0, 9), at(9))]).toEqual([[from(0, 9)], [from(0, 9)]])
  })

  it('can be widened, or narrowed to nothing', () => {
    expect(pad(from(10, 20), 1, 2)).toEqual(from(9, 22))
    expect(pad(from(10, 20), -2, -3)).toEqual(from(12, 17))
    expect(pad(from(10, 20), -5, -5)).toBeNull()
  })
})

describe('many intervals', () => {
  it('unite into the same moments, sorted and apart', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const united = union(list)
        expect(covered(united)).toEqual(covered(list))
        for (const [index, next] of united.entries()) {
          if (index > 0)
            expect(next.start).toBeGreaterThan(united[index - 1]?.end ?? Number.POSITIVE_INFINITY)
        }
        expect(union(united)).toEqual(united)
      }),
    )
  })

  it('keep exactly the moments that are not taken', () => {
    fc.assert(
      fc.property(intervals, intervals, (list, taken) => {
        const left = subtract(list, taken)
        const gone = new Set(covered(taken))
        expect(covered(left)).toEqual(covered(list).filter((moment) => !gone.has(moment)))
        expect(union(left)).toEqual(left)
      }),
    )
  })

  it('are not sorted in place', () => {
    const list = Object.freeze([from(5, 6), from(1, 2)])
    expect(union(list)).toEqual([from(1, 2), from(5, 6)])
    expect(list).toEqual([from(5, 6), from(1, 2)])
  })
})
