import { firstOfMonth } from '@hora/schema/first-of-month'
import { readerLocale } from '@hora/schema/reader-locale'
import { timeRange, wordJoiner } from '@hora/schema/time-range'
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

const shortDate = { weekday: 'short', day: 'numeric', month: 'short' } as const
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

/** The reader's local time, and the other side's as well if its clock shows another. */
export function when(span: Span, reader: MailReader, other: ZoneId): readonly string[] {
  const locale = localeOf(reader)
  const own = onClocksOf(span, reader.zone, locale)
  return sameClock(span.start, reader.zone, other) ? [own] : [own, onClocksOf(span, other, locale)]
}

function sameClock(at: Temporal.Instant, a: ZoneId, b: ZoneId): boolean {
  return at.toZonedDateTimeISO(a).offset === at.toZonedDateTimeISO(b).offset
}

/** A moment on the reader's clock, which it names where the other side's clock shows another. */
export function momentWithZone(at: Temporal.Instant, reader: MailReader, other: ZoneId): string {
  const short = moment(at, reader)
  return sameClock(at, reader.zone, other) ? short : `${short}, ${zoneAt(reader.zone, at, localeOf(reader))}`
}

/** A span short enough for a sentence: `Tue 24 Nov, 09:00–10:30`. */
export function shortSpan({ start, end }: Span, reader: MailReader): string {
  const locale = localeOf(reader)
  const day = new Intl.DateTimeFormat(locale, { ...shortDate, timeZone: reader.zone })
  const date = firstOfMonth(day.format(start.epochMilliseconds), locale)
  const times = timeRange(start, end, reader.zone, (options) => new Intl.DateTimeFormat(locale, options))
  return `${date}, ${times}`
}

/** The same for a subject, which is one line anyway: without invisible signs. */
export function spanInSubject(span: Span, reader: MailReader): string {
  return shortSpan(span, reader).replaceAll(wordJoiner, '')
}

/** A start time short enough for a subject, in the screens' hour format: `Tue 24 Nov, 09:00`. */
export function moment(start: Temporal.Instant, reader: MailReader): string {
  const locale = localeOf(reader)
  const { hour12 } = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).resolvedOptions()
  const time = { hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit' } as const
  const written = new Intl.DateTimeFormat(locale, { ...shortDate, ...time, timeZone: reader.zone })
  return firstOfMonth(written.format(start.epochMilliseconds), locale)
}
