const steps = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** How far `instant` lies from `now` (both ISO 8601): "in 2 hours", "yesterday", "now" within 45 seconds. */
export function formatRelative(instant: string, now: string, locale: string): string {
  const seconds =
    (Temporal.Instant.from(instant).epochMilliseconds - Temporal.Instant.from(now).epochMilliseconds) / 1000
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (Math.abs(seconds) < 45) return format.format(0, 'second')
  const [name, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? (['minute', 60] as const)
  return format.format(Math.round(seconds / size), name)
}
