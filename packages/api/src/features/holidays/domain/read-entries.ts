import type { Language } from '@hora/schema/languages'
import type { Holiday } from './holiday.ts'

/** An entry of the library for one year, in one language. */
export interface Entry {
  /** `2026-12-25 00:00:00`, sometimes with an offset. */
  readonly date: string
  readonly start: Date
  readonly end: Date
  readonly name: string
  readonly type: string
  readonly rule: string
  readonly substitute?: boolean
}

const msPerDay = 86_400_000
const wholeDay = /^(\d{4}-\d{2}-\d{2}) 00:00:00/
const note = / \([^()]*\)$/

/**
 * The public holidays of a year, each date once for each holiday, in order. Only the text of an entry says its date: its
 * moments are those of another zone, or of a sunset, and tell only its length. Half days are left out.
 */
export function readEntries(entries: Readonly<Record<Language, readonly Entry[]>>): readonly Holiday[] {
  const french = new Map(entries.fr.map((entry) => [idOf(entry), nameOf(entry)]))
  const holidays = entries.en.flatMap((entry) => {
    const [, first] = wholeDay.exec(entry.date) ?? []
    if (entry.type !== 'public' || first === undefined) return []
    const key = nameOf(entry)
    const names = { en: key, fr: french.get(idOf(entry)) ?? key }
    return datesFrom(first, entry).map((date) => {
      return { key, date, names, substitute: entry.substitute === true }
    })
  })
  const once = new Map(holidays.map((holiday) => [`${holiday.date} ${holiday.key}`, holiday]))
  return [...once.values()].sort((a, b) => Temporal.PlainDate.compare(a.date, b.date))
}

function datesFrom(first: string, { start, end }: Entry): readonly Temporal.PlainDate[] {
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / msPerDay))
  return Array.from({ length: days }, (_, index) => Temporal.PlainDate.from(first).add({ days: index }))
}

function idOf({ date, rule, substitute }: Entry): string {
  return `${date} ${rule} ${substitute}`
}

/** A substitute day has a note behind its name, which the screens word themselves. */
function nameOf({ name, substitute }: Entry): string {
  return substitute === true ? name.replace(note, '') : name
}
