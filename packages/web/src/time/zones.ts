import { renamedZone } from '@hora/schema/renamed-zones'
import { zoneLabel } from '@hora/schema/zone-label'
import type { Zone } from '@hora/schema/zones'
import { formatter } from '#web/time/formatter.ts'
import { knownZone } from '#web/time/known-zone.ts'

/** The zone of this browser, under its current name if the browser knows that; UTC if it names none that exists. */
export function browserZone(): string {
  const own = knownZone(Intl.DateTimeFormat().resolvedOptions().timeZone ?? '')
  const renamed = renamedZone(own)
  return knownZone(renamed) === renamed ? renamed : own
}

/** The offset of a zone from UTC at a moment, in minutes: Asia/Kolkata → 330. */
export function zoneOffset(zone: string, at: string): number {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).offsetNanoseconds / 60_000_000_000
}

/** "Paris (UTC+1)": the city and its offset at that moment. The plain name if this browser does not know the zone. */
export function formatZone(zone: string, at: string, locale: string): string {
  if (knownZone(zone) !== zone) return zone.replaceAll('_', ' ')
  const parts = formatter(locale, { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(
    Temporal.Instant.from(at).epochMilliseconds,
  )
  return zoneLabel(zone, parts.find((part) => part.type === 'timeZoneName')?.value ?? '', locale)
}

/** A zone to choose: value `Europe/Kyiv`, label `Europe/Kyiv (UTC+2)`, and every name that people may look for. */
export type ZoneChoice = { value: string; label: string; keywords: string }

/** The zones of the contract, without those that this browser does not know. */
export function zoneChoices(zones: readonly Zone[], at: string, locale: string): ZoneChoice[] {
  return zones.flatMap(({ name, otherNames }) => {
    if (knownZone(name) !== name) return []
    const region = name.slice(0, name.lastIndexOf('/') + 1).replaceAll('_', ' ')
    const label = `${region}${formatZone(name, at, locale)}`
    return [{ value: name, label, keywords: [name, ...otherNames].join(' ').replaceAll('_', ' ') }]
  })
}
