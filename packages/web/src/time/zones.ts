import { zoneLabel } from '@hora/schema/zone-label'
import { formatter } from '#web/time/formatter.ts'
import { knownZone } from '#web/time/known-zone.ts'

/** The zone of this browser; UTC if it names none that exists. */
export function browserZone(): string {
  return knownZone(Intl.DateTimeFormat().resolvedOptions().timeZone ?? '')
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
  return zoneLabel(zone, parts.find((part) => part.type === 'timeZoneName')?.value ?? '', locale)
}

/** Every zone the browser knows: value `Europe/Paris`, label `Europe/Paris (UTC+1)`. */
export function zoneChoices(at: string, locale: string): { value: string; label: string }[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((zone) => {
    const region = zone.slice(0, zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
    return { value: zone, label: `${region}${formatZone(zone, at, locale)}` }
  })
}
