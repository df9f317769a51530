export type Week = { days: readonly number[]; from: string; to: string }

/** The value of a time field in minutes after midnight ("09:30" → 570); null when it is empty. */
function minuteOf(time: string): number | null {
  const match = /^(\d{2}):(\d{2})/.exec(time)
  return match ? Number(match[1]) * 60 + Number(match[2]) : null
}

/** The same hours on each chosen day, 1 Monday … 7 Sunday. An end at 00:00 is the midnight that ends the day. */
export function weeklyRules({ days, from, to }: Week) {
  const startMinute = minuteOf(from)
  const end = minuteOf(to)
  const endMinute = end === 0 ? 1440 : end
  if (startMinute === null || endMinute === null || startMinute >= endMinute || days.length === 0) return null
  return days.toSorted((a, b) => a - b).map((weekday) => ({ weekday, startMinute, endMinute }))
}

type Rule = { weekday: number; startMinute: number; endMinute: number }

const timeOf = (minute: number) =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

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
  return { days, from: timeOf(first.startMinute), to: timeOf(first.endMinute) }
}
