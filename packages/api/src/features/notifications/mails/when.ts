import type { ZoneId } from '#kernel/zone.ts'
import { copyIn } from '#mail/mail-content.ts'

const localeOf = (language: string) => copyIn({ en: 'en-GB', fr: 'fr-FR' }, language)

const clock = { hour: '2-digit', minute: '2-digit' } as const
const calendar = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const

/** Start to end on the clocks of a zone, which is named: `Monday 23 November 2026, 10:00–10:50 (Europe/Paris)`. */
function onClocksOf(start: Temporal.Instant, end: Temporal.Instant, zone: ZoneId, language: string): string {
  const locale = localeOf(language)
  const date = start.toLocaleString(locale, { ...calendar, timeZone: zone })
  const [from, to] = [start, end].map((time) => time.toLocaleString(locale, { ...clock, timeZone: zone }))
  return `${date}, ${from}–${to} (${zone})`
}

/** When it is for its reader; where the professional's clocks show another time, theirs too. */
export function when(
  { start, end }: { readonly start: Temporal.Instant; readonly end: Temporal.Instant },
  zones: { readonly reader: ZoneId; readonly professional: ZoneId },
  language: string,
): readonly string[] {
  const own = onClocksOf(start, end, zones.reader, language)
  const offsets = [zones.reader, zones.professional].map((zone) => start.toZonedDateTimeISO(zone).offset)
  if (offsets[0] === offsets[1]) return [own]
  return [own, onClocksOf(start, end, zones.professional, language)]
}
