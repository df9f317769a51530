import type { Choice } from '#web/ui/fields/select.tsx'

const usual = [0, 60, 120, 240, 720, 1440, 2880, 4320, 10_080]

/** The notice periods to choose from, in minutes. A different current value stays in the list. */
export function noticeChoices(present: number, name: (minutes: number) => string): Choice[] {
  const all = usual.includes(present) ? usual : [...usual, present].sort((a, b) => a - b)
  return all.map((minutes) => ({ value: String(minutes), label: name(minutes) }))
}
