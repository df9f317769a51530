const two = (value: number) => String(value).padStart(2, '0')

/** Minutes after midnight in the format of a time field: 570 → "09:30". The midnight that ends a day is "00:00". */
export function minuteText(minute: number): string {
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`
}

/** The value of a time field as minutes after midnight; null while it is incomplete. */
export function minuteOf(text: string, asEnd = false): number | null {
  const match = /^(\d{2}):(\d{2})/.exec(text)
  if (!match) return null
  const minute = Number(match[1]) * 60 + Number(match[2])
  return asEnd && minute === 0 ? 1440 : minute
}
