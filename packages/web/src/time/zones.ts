import { zoneLabel } from '@hora/schema/zone-label'
import { formatter } from '#web/time/formatter.ts'

/** The zone of this browser. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** The offset of a zone from UTC at a moment, in minutes: Asia/Kolkata → 330. */
export function zoneOffset(zone: string, at: string): number {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).offsetNanoseconds / 60_000_000_000
}

/** "Paris (UTC+1)": the city and its offset at that moment. */
export function formatZone(zone: string, at: string, locale: string): string {
  const parts = formatter(locale, { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(
    Temporal.Instant.from(at).epochMilliseconds,
  )
  return zoneLabel(zone, parts.find((part) => part.type === 'timeZoneName')?.value ?? '')
}

/** Every zone the browser knows: value `Europe/Paris`, label `Europe/Paris (UTC+1)`. */
export function zoneChoices(at: string, locale: string): { value: string; label: string }[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((zone) => {
    const shown = formatZone(zone, at, locale)
    const offset = shown.slice(shown.indexOf('('))
    return { value: zone, label: zone === 'UTC' ? 'UTC' : `${zone.replaceAll('_', ' ')} ${offset}` }
  })
}
