const checked = new Map<string, string>()

/**
 * A zone that this browser can compute with: the one that is named, or UTC. Browsers invent names such as `Etc/Unknown`
 * where the system has none, and an older one lacks the newest zones; both would throw at every date.
 */
export function knownZone(name: string): string {
  const known = checked.get(name)
  if (known !== undefined) return known
  const zone = isKnown(name) ? name : 'UTC'
  checked.set(name, zone)
  return zone
}

/** An offset such as `+02:00` is no zone: it has no rules for the rest of the year. */
function isKnown(name: string): boolean {
  try {
    if (!/^[A-Za-z]/.test(name)) return false
    Temporal.Now.zonedDateTimeISO(name)
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}
