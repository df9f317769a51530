import { type Currency, exponentOf, parseCurrency } from './currency.ts'
import { type InvalidField, invalidField } from './domain-error.ts'
import { err, ok, type Result } from './result.ts'

/** A whole number of a currency's smallest unit: 12.50 EUR is 1250, 1250 JPY is 1250. Never a float. */
export type Money = { readonly amountMinor: number; readonly currency: Currency }

export type MoneyError = InvalidField<'amountMinor'> | InvalidField<'currency'>

/** Parses an external amount: a safe integer of minor units, in a known currency. */
export function parseMoney(amountMinor: number, currency: string): Result<Money, MoneyError> {
  if (!Number.isSafeInteger(amountMinor)) return err(invalidField('amountMinor'))
  const code = parseCurrency(currency)
  return code.ok ? ok(money(amountMinor, code.value)) : code
}

/** Builds an amount from trusted parts. A fraction or an unsafe integer is a bug and throws. */
export function money(amountMinor: number, currency: Currency): Money {
  if (!Number.isSafeInteger(amountMinor)) throw new RangeError('Money is a safe integer of minor units')
  return { amountMinor: amountMinor + 0, currency }
}

export function zero(currency: Currency): Money {
  return money(0, currency)
}

/** The sum. Adding two currencies is a bug and throws. */
export function add(a: Money, b: Money): Money {
  return money(a.amountMinor + b.amountMinor, sameCurrency(a, b))
}

export function subtract(a: Money, b: Money): Money {
  return money(a.amountMinor - b.amountMinor, sameCurrency(a, b))
}

export function negate(amount: Money): Money {
  return money(0 - amount.amountMinor, amount.currency)
}

/** -1, 0 or 1, for sorting and for `compare(a, b) < 0`. Comparing two currencies is a bug and throws. */
export function compare(a: Money, b: Money): -1 | 0 | 1 {
  sameCurrency(a, b)
  if (a.amountMinor === b.amountMinor) return 0
  return a.amountMinor < b.amountMinor ? -1 : 1
}

export function isZero(amount: Money): boolean {
  return amount.amountMinor === 0
}

/** The amount as a decimal string in major units: 1250 EUR → "12.50", 1250 JPY → "1250". */
export function toDecimal({ amountMinor, currency }: Money): string {
  const exponent = exponentOf(currency)
  const digits = String(Math.abs(amountMinor)).padStart(exponent + 1, '0')
  const sign = amountMinor < 0 ? '-' : ''
  if (exponent === 0) return sign + digits
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

function sameCurrency(a: Money, b: Money): Currency {
  if (a.currency !== b.currency) throw new TypeError(`Cannot mix ${a.currency} with ${b.currency}`)
  return a.currency
}
