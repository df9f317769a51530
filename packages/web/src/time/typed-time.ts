import { minuteText } from '#web/time/local-time.ts'

/** Whether the reader's clock has 12 hours. */
export function hasAmPm(locale: string): boolean {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 === true
}

const forms = /^(\d{1,2})(?:[:.h ]?(\d\d))?h?(?:([ap])\.?m?\.?)?$/

/**
 * A time as people type it, as HH:MM: "9", "930", "9:30 pm", "21h30", "21.30". 24:00 is 00:00. Null for anything else.
 */
export function readTime(text: string): string | null {
  const typed = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+(?=[hap])|(?<=[:.h])\s+/g, '')
  const [, hours, minutes = '0', half] = forms.exec(typed) ?? []
  if (hours === undefined) return null
  const [hour, minute] = [Number(hours), Number(minutes)]
  if (minute > 59 || (half ? hour < 1 || hour > 12 : hour > 24 || (hour === 24 && minute > 0))) return null
  return minuteText((half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour % 24) * 60 + minute)
}

/** Whether more typing can hardly mean another time: the minutes are there. */
export function isWholeTime(text: string): boolean {
  return /\d[:.h ]?\d\d/.test(text) && readTime(text) !== null
}

/** A time some minutes later or earlier, on the next full step, around the clock. */
export function stepTime(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const size = Math.abs(minutes)
  const steps = (hour * 60 + minute) / size
  const next = (minutes > 0 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1) * size
  return minuteText((next + 1440) % 1440)
}
