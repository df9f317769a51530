import { wholeDays } from '@hora/schema/whole-days'
import { numberFormatter } from '#web/i18n/number-formatter.ts'

const isEnglish = (locale: string) => locale.startsWith('en')

type Width = 'normal' | 'narrow'

const hourUnit = (hours: number, locale: string, width: Width) =>
  numberFormatter(locale, {
    style: 'unit',
    unit: 'hour',
    unitDisplay: width === 'narrow' ? 'narrow' : isEnglish(locale) ? 'long' : 'short',
  }).format(hours)

const dayUnit = (days: number, locale: string) =>
  numberFormatter(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days)

// British English would write "30 mins".
const minuteUnit = (minutes: number, locale: string, width: Width) =>
  numberFormatter(isEnglish(locale) ? 'en' : locale, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: width === 'narrow' ? 'narrow' : 'short',
  }).format(minutes)

/** A length in minutes: 45 → "45 min", 90 → "1 hour 30 min", in French "1 h 30 min"; narrow "1h 30m"; 2,880 → "2 days". */
export function formatDuration(minutes: number, locale: string, width: Width = 'normal'): string {
  const days = wholeDays(minutes)
  if (days !== null) return dayUnit(days, locale)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    hours > 0 ? hourUnit(hours, locale, width) : '',
    rest > 0 || hours === 0 ? minuteUnit(rest, locale, width) : '',
  ]
  return parts.filter(Boolean).join(' ')
}
