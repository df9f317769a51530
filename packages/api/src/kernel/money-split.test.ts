import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Currency } from './currency.ts'
import { add, money, zero } from './money.ts'
import { allocate, multiply, type Rounding } from './money-split.ts'

const [EUR, JPY] = ['EUR', 'JPY'] as Currency[] as [Currency, Currency]
const units = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
const weights = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 })
  .filter((list) => list.some((weight) => weight > 0))

describe('multiply', () => {
  it.each<[number, number, number, Rounding, number]>([
    [1001, 1, 2, 'down', 500],
    [1001, 1, 2, 'up', 501],
    [1001, 1, 2, 'half-up', 501],
    [1001, 1, 2, 'half-even', 500],
    [1003, 1, 2, 'half-even', 502],
    [-1001, 1, 2, 'down', -500],
    [-1001, 1, 2, 'up', -501],
    [-1001, 1, 2, 'half-up', -501],
    [1000, 1, 3, 'half-up', 333],
    [1000, 2, 3, 'half-even', 667],
    [1000, -1, 4, 'down', -250],
    [9_007_199_254_740_991, 99, 100, 'down', 8_917_127_262_193_581],
    [0, 1, 3, 'up', 0],
  ])('%i × %i/%i rounded %s is %i', (amount, of, parts, rounding, expected) => {
    expect(multiply(money(amount, EUR), { of, in: parts }, rounding)).toEqual(money(expected, EUR))
  })

  it('mirrors around zero, so that a refund equals its charge', () => {
    const rounding = fc.constantFrom<Rounding>('down', 'up', 'half-up', 'half-even')
    fc.assert(
      fc.property(units, fc.nat(100), rounding, (amount, percent, rule) => {
        const charge = multiply(money(amount, EUR), { of: percent, in: 100 }, rule)
        const refund = multiply(money(0 - amount, EUR), { of: percent, in: 100 }, rule)
        expect(add(charge, refund)).toEqual(zero(EUR))
      }),
    )
  })

  it('refuses to divide by zero or by a fraction', () => {
    expect(() => multiply(money(1, EUR), { of: 1, in: 0 }, 'down')).toThrow(RangeError)
    expect(() => multiply(money(1, EUR), { of: 0.5, in: 1 }, 'down')).toThrow(RangeError)
  })
})

describe('allocate', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [5, [3, 7], [2, 3]],
    [10, [1, 2], [3, 7]],
    [10, [2, 1], [7, 3]],
    [10, [1, 1, 2, 2], [2, 2, 3, 3]],
    [11, [2, 1, 1, 2], [4, 2, 2, 3]],
    [1, [1, 1], [1, 0]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [0, [1, 2], [0, 0]],
    [101, [1, 0, 1], [51, 0, 50]],
  ])('%i by %j is %j', (amount, parts, expected) => {
    expect(allocate(money(amount, JPY), parts).map((part) => part.amountMinor)).toEqual(expected)
  })

  it('never loses or invents a unit, and stays within one unit of the exact share', () => {
    fc.assert(
      fc.property(units, weights, (amount, parts) => {
        const shares = allocate(money(amount, EUR), parts)
        expect(shares.reduce(add, zero(EUR)).amountMinor).toBe(amount)
        const total = parts.reduce((sum, weight) => sum + weight, 0)
        for (const [index, share] of shares.entries()) {
          const exact = (amount * (parts[index] ?? 0)) / total
          expect(Math.abs(share.amountMinor - exact)).toBeLessThan(1)
        }
      }),
    )
  })

  it.each([[[]], [[0, 0]], [[-1, 2]], [[0.5, 0.5]], [[Number.NaN]]])('refuses the weights %j', (parts) => {
    expect(() => allocate(money(100, EUR), parts)).toThrow(RangeError)
  })
})
