import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Currency, exponentOf, parseCurrency } from './currency.ts'
import { add, compare, isZero, money, negate, parseMoney, subtract, toDecimal, zero } from './money.ts'

const [EUR, JPY, KWD] = ['EUR', 'JPY', 'KWD'] as Currency[] as [Currency, Currency, Currency]
const amounts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((units) => money(units, EUR))

describe('currencies', () => {
  it.each([
    [EUR, 2],
    [JPY, 0],
    [KWD, 3],
  ])('%s has %i decimals', (code, exponent) => expect(exponentOf(code)).toBe(exponent))

  it('are read in any case', () => expect(parseCurrency('eur')).toEqual({ ok: true, value: 'EUR' }))

  it.each(['', 'EU', 'EURO', 'XYZ', '€', 'E\u0000R'])('refuse %j', (text) =>
    expect(parseCurrency(text)).toMatchObject({ ok: false, error: { fields: [{ path: 'currency' }] } }),
  )
})

describe('parseMoney', () => {
  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d as an amount', (amount) =>
    expect(parseMoney(amount, 'EUR')).toMatchObject({
      ok: false,
      error: { fields: [{ path: 'amountMinor' }] },
    }),
  )

  it('refuses an unknown currency', () => {
    expect(parseMoney(1, 'ZZZ')).toMatchObject({ ok: false, error: { fields: [{ path: 'currency' }] } })
  })

  it('keeps a good amount as it is', () => {
    expect(parseMoney(1250, 'kwd')).toEqual({ ok: true, value: { amountMinor: 1250, currency: 'KWD' } })
  })
})

describe('toDecimal', () => {
  it.each([
    [money(1250, EUR), '12.50'],
    [money(5, EUR), '0.05'],
    [money(-5, EUR), '-0.05'],
    [money(1250, JPY), '1250'],
    [money(1250, KWD), '1.250'],
    [money(0, KWD), '0.000'],
  ])('writes %o as %s', (amount, text) => expect(toDecimal(amount)).toBe(text))
})

describe('arithmetic', () => {
  it('returns to the same amount after adding and subtracting', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a)
      }),
    )
  })

  it('adds in any order', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(add(a, b)).toEqual(add(b, a))
      }),
    )
  })

  it('cancels out against its negative, with no negative zero', () => {
    fc.assert(
      fc.property(amounts, (a) => {
        expect(add(a, negate(a))).toEqual(zero(EUR))
      }),
    )
    expect(Object.is(negate(zero(EUR)).amountMinor, 0)).toBe(true)
    expect(Object.is(money(-0, EUR).amountMinor, 0)).toBe(true)
  })

  it('compares', () => {
    expect([compare(money(1, EUR), money(2, EUR)), compare(money(2, EUR), money(1, EUR))]).toEqual([-1, 1])
    expect(compare(money(2, EUR), money(2, EUR))).toBe(0)
    expect([isZero(zero(JPY)), isZero(money(1, JPY))]).toEqual([true, false])
  })

  it('throws rather than mix currencies or lose precision', () => {
    expect(() => add(money(1, EUR), money(1, JPY))).toThrow('Cannot mix EUR with JPY')
    expect(() => subtract(money(1, EUR), money(1, JPY))).toThrow(TypeError)
    expect(() => compare(money(1, EUR), money(1, JPY))).toThrow(TypeError)
    expect(() => add(money(Number.MAX_SAFE_INTEGER, EUR), money(1, EUR))).toThrow(RangeError)
    expect(() => money(0.1, EUR)).toThrow(RangeError)
  })
})
