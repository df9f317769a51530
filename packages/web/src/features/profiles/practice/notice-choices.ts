import type { Choice } from '#web/ui/fields/select.tsx'

const usual = [0, 60, 120, 240, 720, 1440, 2880, 4320, 10_080]

/** Notices to choose from, in minutes; one that was set to something else stays on the list. */
export function noticeChoices(present: number, name: (minutes: number) => string): Choice[] {
  const all = usual.includes(present) ? usual : [...usual, present].sort((a, b) => a - b)
  return all.map((minutes) => ({ value: String(minutes), label: name(minutes) }))
}
