import { zoneLabel } from '@hora/schema/zone-label'
import type { ZoneId } from '#kernel/zone.ts'

/** The screens' name of a zone at a moment: "Paris (UTC+1)". */
export function zoneAt(zone: ZoneId, at: Temporal.Instant, locale: string): string {
  const offset = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' })
    .formatToParts(at.epochMilliseconds)
    .find(({ type }) => type === 'timeZoneName')
  return zoneLabel(zone, offset?.value ?? '', locale)
}
