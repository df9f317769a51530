import { limits } from '@hora/schema/limits'
import { RRuleTemporal } from 'rrule-temporal'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'

/** How a series recurs. Weekdays as in ISO 8601: 1 Monday … 7 Sunday. */
export type SeriesRule =
  | {
      readonly every: 'week'
      readonly interval: number
      readonly weekdays: readonly number[]
      /** The day on which its weeks begin: every second week is counted in these. */
      readonly weekStart: number
    }
  /** A day of the month; -1 is the last one. A shorter month has it on its last day. */
  | { readonly every: 'month-day'; readonly interval: number; readonly day: number }
  /** The first to fourth of a weekday; -1 is the last one. */
  | {
      readonly every: 'month-weekday'
      readonly interval: number
      readonly nth: number
      readonly weekday: number
    }

/** When a series ends by itself: after so many dates, skipped ones included, or after a date. Neither: it goes on. */
export interface SeriesEnd {
  readonly count: number | null
  /** The last date that may take place, by the calendar of the series. */
  readonly until: Temporal.PlainDate | null
}

export type ParsedRule = SeriesEnd & { readonly rule: SeriesRule }
export type RuleProblem = DomainError<'RULE_REFUSED' | 'RULE_TOO_LONG'>

export const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

const known = /^(?:RRULE:)?(?:(?:FREQ|INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|WKST)=[A-Z0-9,+-]+(?:;|$))+$/
const dateOnly = /UNTIL=(\d{4})(\d\d)(\d\d)(?:;|$)/

/** Reads the part of RFC 5545 that a practice needs. Everything else is refused by its code; nothing is expanded here. */
export function parseRule(text: string, start: Temporal.PlainDateTime): Result<ParsedRule, RuleProblem> {
  const refused = err(domainError('RULE_REFUSED'))
  const keys = [...text.matchAll(/([A-Z]+)=/g)].map(([, key]) => key)
  if (text.length > limits.seriesRule || !known.test(text) || new Set(keys).size !== keys.length)
    return refused
  const until = readUntil(text)
  if (keys.includes('UNTIL') && (until === null || keys.includes('COUNT'))) return refused
  const parts = readParts(text.replace(dateOnly, ''), start)
  if (parts === null || isEmptied(keys, parts)) return refused
  const { count = null, interval = 1 } = parts
  if (interval < 1 || interval > limits.seriesInterval || count === 0) return refused
  if (count !== null && count > limits.seriesCount) return err(domainError('RULE_TOO_LONG'))
  const last = start.toPlainDate().add({ years: limits.seriesYears })
  if (until !== null && Temporal.PlainDate.compare(until, last) > 0) return err(domainError('RULE_TOO_LONG'))
  const rule = ruleOf(parts, interval, start)
  return rule === null ? refused : ok({ rule, count, until })
}

interface Parts {
  readonly freq: string
  readonly interval?: number | undefined
  readonly count?: number | undefined
  readonly byDay?: readonly string[] | undefined
  readonly byMonthDay?: readonly number[] | undefined
  readonly wkst?: string | undefined
}

function readParts(text: string, start: Temporal.PlainDateTime): Parts | null {
  const body = text.replace(/^RRULE:/, '').replace(/;$/, '')
  try {
    const dtstart = start.toZonedDateTime('UTC')
    return new RRuleTemporal({ rruleString: `RRULE:${body}`, dtstart, strict: true }).options()
  } catch {
    return null
  }
}

/** The library leaves out days that no month has. */
function isEmptied(keys: readonly (string | undefined)[], { byDay = [], byMonthDay = [] }: Parts): boolean {
  return (
    (keys.includes('BYDAY') && byDay.length === 0) || (keys.includes('BYMONTHDAY') && byMonthDay.length === 0)
  )
}

/** A date without a time: a moment would belong to another day in some zones. */
function readUntil(text: string): Temporal.PlainDate | null {
  const [, year, month, day] = dateOnly.exec(text) ?? []
  if (day === undefined) return null
  try {
    return Temporal.PlainDate.from(`${year}-${month}-${day}`)
  } catch {
    return null
  }
}

function ruleOf(
  { freq, byDay = [], byMonthDay = [], wkst = 'MO' }: Parts,
  interval: number,
  start: Temporal.PlainDateTime,
): SeriesRule | null {
  const days = byDay.map(readDay)
  if (days.some((day) => day === null)) return null
  const listed = days.filter((day) => day !== null)
  if (freq === 'WEEKLY') {
    if (byMonthDay.length > 0 || listed.some(({ nth }) => nth !== null)) return null
    const chosen = listed.length === 0 ? [start.dayOfWeek] : listed.map(({ weekday }) => weekday)
    const weekdays = [...new Set(chosen)].toSorted((a, b) => a - b)
    const weekStart = (codes as readonly string[]).indexOf(wkst) + 1
    return weekdays.length > limits.seriesWeekdays ? null : { every: 'week', interval, weekdays, weekStart }
  }
  if (freq !== 'MONTHLY' || listed.length + byMonthDay.length > 1) return null
  const [one] = listed
  if (one === undefined) {
    const [day = start.day] = byMonthDay
    return day === -1 || (day >= 1 && day <= 31) ? { every: 'month-day', interval, day } : null
  }
  const { nth, weekday } = one
  return nth === null || nth > 4 || nth < -1 || nth === 0
    ? null
    : { every: 'month-weekday', interval, nth, weekday }
}

function readDay(text: string): { readonly nth: number | null; readonly weekday: number } | null {
  const [, nth, code = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? []
  const weekday = (codes as readonly string[]).indexOf(code) + 1
  return weekday === 0 ? null : { nth: nth === undefined ? null : Number(nth), weekday }
}

/** The rule as text, without its end. `parseRule` reads it back. */
export function printRule(rule: SeriesRule): string {
  const every = rule.interval === 1 ? '' : `;INTERVAL=${rule.interval}`
  if (rule.every === 'week') {
    const weekStart = rule.weekStart === 1 ? '' : `;WKST=${codes[rule.weekStart - 1]}`
    return `FREQ=WEEKLY${every};BYDAY=${rule.weekdays.map((day) => codes[day - 1]).join(',')}${weekStart}`
  }
  if (rule.every === 'month-day') return `FREQ=MONTHLY${every};BYMONTHDAY=${rule.day}`
  return `FREQ=MONTHLY${every};BYDAY=${rule.nth}${codes[rule.weekday - 1]}`
}
