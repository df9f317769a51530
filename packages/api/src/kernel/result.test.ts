import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, andThen, err, map, mapError, ok, type Result } from './result.ts'

const half = (n: number): Result<number, string> => (n % 2 === 0 ? ok(n / 2) : err(`${n} is odd`))

describe('Result', () => {
  it('changes a value and leaves a failure alone', () => {
    expect(map(ok(2), (n) => n + 1)).toEqual(ok(3))
    expect(map(err('no'), (n: number) => n + 1)).toEqual(err('no'))
  })

  it('changes an error and leaves a success alone', () => {
    expect(mapError(err('no'), (e) => e.length)).toEqual(err(2))
    expect(mapError(ok(2), () => 'never')).toEqual(ok(2))
  })

  it('stops a chain at the first failure', () => {
    expect(andThen(half(8), half)).toEqual(ok(2))
    expect(andThen(half(6), half)).toEqual(err('3 is odd'))
    expect(andThen(half(5), half)).toEqual(err('5 is odd'))
  })

  it('collects all values in order, or the first failure', () => {
    expect(all([half(2), half(4)])).toEqual(ok([1, 2]))
    expect(all([half(2), half(3), half(5)])).toEqual(err('3 is odd'))
    expect(all([])).toEqual(ok([]))
  })

  it('obeys the laws of a chain: identity and associativity', () => {
    fc.assert(
      fc.property(fc.integer(), (n) => {
        expect(andThen(ok(n), half)).toEqual(half(n))
        expect(andThen(half(n), ok)).toEqual(half(n))
        expect(andThen(andThen(half(n), half), half)).toEqual(andThen(half(n), (m) => andThen(half(m), half)))
      }),
    )
  })
})
