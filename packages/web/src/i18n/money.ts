import { numberFormatter } from '#web/i18n/number-formatter.ts'

/** An amount in minor units of an ISO 4217 currency: { amountMinor: 4500, currency: 'EUR' } is 45 euros. */
export type MoneyAmount = { amountMinor: number; currency: string }

/** How many digits the currency has after the decimal point: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  const options = numberFormatter('en', { style: 'currency', currency }).resolvedOptions()
  return options.maximumFractionDigits ?? 2
}

/** "€45" or "45 €": the locale decides the position of the sign; whole amounts have no decimals. */
export function formatMoney({ amountMinor, currency }: MoneyAmount, locale: string): string {
  const digits = minorDigits(currency)
  const whole = amountMinor % 10 ** digits === 0
  return numberFormatter(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: whole ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(amountMinor / 10 ** digits)
}

/** A typed amount in minor units; `null` when it is not an amount of that currency. */
export function parseMoney(text: string, currency: string): number | null {
  const digits = minorDigits(currency)
  const match = /^(\d{1,9})(?:[.,](\d+))?$/.exec(text.replace(/[\s\u00a0\u202f]/g, ''))
  const fraction = match?.[2] ?? ''
  if (!match?.[1] || fraction.length > digits) return null
  return Number(match[1]) * 10 ** digits + Number(fraction.padEnd(digits, '0') || 0)
}
