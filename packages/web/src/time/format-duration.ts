import { numberFormatter } from '#web/i18n/number-formatter.ts'

const unit = (value: number, name: 'hour' | 'minute', locale: string) =>
  numberFormatter(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value)

/** A length in minutes: 45 → "45 min", 90 → "1 hr 30 min". */
export function formatDuration(minutes: number, locale: string): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    hours > 0 ? unit(hours, 'hour', locale) : '',
    rest > 0 || hours === 0 ? unit(rest, 'minute', locale) : '',
  ]
  return parts.filter(Boolean).join(' ')
}
