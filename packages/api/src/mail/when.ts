import { firstOfMonth } from '@hora/schema/first-of-month'
import { readerLocale } from '@hora/schema/reader-locale'
import { timeRange } from '@hora/schema/time-range'
import type { ZoneId } from '#kernel/zone.ts'
import { languageOf } from './language.ts'
import type { Recipient } from './recipient.ts'
import { zoneAt } from './zone-at.ts'

/** A reader's time zone, language and country. */
export type MailReader = Pick<Recipient, 'language' | 'country' | 'zone'>

interface Span {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

const calendar = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const

function localeOf({ language, country }: Pick<MailReader, 'language' | 'country'>): string {
  return readerLocale(languageOf(language), { country })
}

/** A time span in a zone, in the screens' format: `Monday 23 November 2026, 10:00–10:50, Paris (UTC+1)`. */
function onClocksOf({ start, end }: Span, zone: ZoneId, locale: string): string {
  const times = timeRange(start, end, zone, (options) => new Intl.DateTimeFormat(locale, options))
  const written = new Intl.DateTimeFormat(locale, { ...calendar, timeZone: zone })
  const date = firstOfMonth(written.format(start.epochMilliseconds), locale)
  return `${date}, ${times}, ${zoneAt(zone, start, locale)}`
}

/** The reader's local time, and the professional's as well if it differs. */
export function when(span: Span, reader: MailReader, professional: ZoneId): readonly string[] {
  const locale = localeOf(reader)
  const own = onClocksOf(span, reader.zone, locale)
  const offsets = [reader.zone, professional].map((zone) => span.start.toZonedDateTimeISO(zone).offset)
  if (offsets[0] === offsets[1]) return [own]
  return [own, onClocksOf(span, professional, locale)]
}

/** A start time short enough for a subject, in the screens' hour format: `Tue 24 Nov, 09:00`. */
export function moment(start: Temporal.Instant, reader: MailReader): string {
  const locale = localeOf(reader)
  const { hour12 } = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).resolvedOptions()
  const date = { weekday: 'short', day: 'numeric', month: 'short' } as const
  const time = { hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit' } as const
  const written = new Intl.DateTimeFormat(locale, { ...date, ...time, timeZone: reader.zone })
  return firstOfMonth(written.format(start.epochMilliseconds), locale)
}
