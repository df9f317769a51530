import type { Choice } from '#web/ui/fields/select.tsx'

/** The usual values, plus the current one if it is not among them. */
export function choices(
  usual: readonly number[],
  present: string,
  label: (value: number) => string,
): Choice[] {
  const all = new Set([...usual, Number(present)])
  return [...all].toSorted((a, b) => a - b).map((value) => ({ value: String(value), label: label(value) }))
}
