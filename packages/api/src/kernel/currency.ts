import type { Currency } from '@hora/db/names'
import { type InvalidField, invalidField } from './domain-error.ts'
import { err, ok, type Result } from './result.ts'

export type { Currency }

const known: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
const exponents = new Map<Currency, number>()

/** Parses a currency code in any case. */
export function parseCurrency(text: string): Result<Currency, InvalidField<'currency'>> {
  const code = text.toUpperCase()
  return known.has(code) ? ok(code as Currency) : err(invalidField('currency'))
}

/** The number of decimals of the smallest unit: EUR 2, JPY 0, KWD 3 (ISO 4217, from CLDR). */
export function exponentOf(code: Currency): number {
  const cached = exponents.get(code)
  if (cached !== undefined) return cached
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: code })
  const exponent = format.resolvedOptions().maximumFractionDigits ?? 2
  exponents.set(code, exponent)
  return exponent
}
