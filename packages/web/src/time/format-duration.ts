import { numberFormatter } from '#web/i18n/number-formatter.ts'

const isEnglish = (locale: string) => locale.startsWith('en')

const hourUnit = (hours: number, locale: string) =>
  numberFormatter(locale, {
    style: 'unit',
    unit: 'hour',
    unitDisplay: isEnglish(locale) ? 'long' : 'short',
  }).format(hours)

// British English would write "30 mins".
const minuteUnit = (minutes: number, locale: string) =>
  numberFormatter(isEnglish(locale) ? 'en' : locale, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'short',
  }).format(minutes)

/** A length in minutes: 45 → "45 min", 90 → "1 hour 30 min", in French "1 h 30 min". */
export function formatDuration(minutes: number, locale: string): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    hours > 0 ? hourUnit(hours, locale) : '',
    rest > 0 || hours === 0 ? minuteUnit(rest, locale) : '',
  ]
  return parts.filter(Boolean).join(' ')
}
