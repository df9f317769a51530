import { minuteOf, minuteText } from '#web/time/local-time.ts'

export type Week = { days: readonly number[]; from: string; to: string }

/** The same hours on each chosen day, 1 Monday … 7 Sunday. An end at 00:00 is the midnight that ends the day. */
export function weeklyRules({ days, from, to }: Week) {
  const startMinute = minuteOf(from)
  const endMinute = minuteOf(to, true)
  if (startMinute === null || endMinute === null || startMinute >= endMinute || days.length === 0) return null
  return days.toSorted((a, b) => a - b).map((weekday) => ({ weekday, startMinute, endMinute }))
}

type Rule = { weekday: number; startMinute: number; endMinute: number }

/**
 * The form's values for existing hours. Null for hours that the form cannot show: none, several ranges a day, or days
 * that differ.
 */
export function weekOf(rules: readonly Rule[]): Week | null {
  const [first] = rules
  const days = rules.map(({ weekday }) => weekday)
  const alike = rules.every(
    (rule) => rule.startMinute === first?.startMinute && rule.endMinute === first.endMinute,
  )
  if (!first || !alike || new Set(days).size < days.length) return null
  return { days, from: minuteText(first.startMinute), to: minuteText(first.endMinute) }
}
