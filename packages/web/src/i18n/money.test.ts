import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatMoney, minorDigits, parseMoney } from '#web/i18n/money.ts'

test.each([
  [4500, 'EUR', 'en', '€45'],
  [4550, 'EUR', 'fr', '45,50 €'],
  [4500, 'JPY', 'en', '¥4,500'],
  [1250, 'KWD', 'en', 'KWD 1.250'],
  [0, 'USD', 'en', '$0'],
])('%d minor units of %s read in %s as "%s"', (amountMinor, currency, locale, expected) => {
  expect(formatMoney({ amountMinor, currency }, locale).replace(/\s/g, ' ')).toBe(expected)
})

test.each(['', 'abc', '1.234', '-5', '1e3', '1,2,3'])('"%s" is not an amount of euros', (text) => {
  expect(parseMoney(text, 'EUR')).toBeNull()
})

test('a point, a comma and a thin space in a typed amount give the same amount', () => {
  expect(parseMoney('1 045.5', 'EUR')).toBe(104_550)
  expect(parseMoney('1 045,50', 'EUR')).toBe(104_550)
})

test('a formatted amount is read back as the same number of minor units', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), fc.constantFrom('EUR', 'JPY', 'KWD'), (amountMinor, currency) => {
      const digits = minorDigits(currency)
      const text = (amountMinor / 10 ** digits).toFixed(digits)
      expect(parseMoney(text, currency)).toBe(amountMinor)
    }),
  )
})
