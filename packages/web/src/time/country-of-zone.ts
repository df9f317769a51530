type Region = { getTimeZones?: () => readonly string[] | undefined }

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
const known = new Map<string, string | null>()

/**
 * The country of a zone, by its old and its new name: Europe/Paris → FR, Asia/Calcutta → IN. Null for UTC, and where
 * the browser cannot tell.
 */
export function countryOfZone(zone: string): string | null {
  const found = known.get(zone)
  if (found !== undefined) return found
  const country = find((zones) => zones.includes(zone)) ?? find((zones) => zones.some(isSameAs(zone))) ?? null
  known.set(zone, country)
  return country
}

function find(has: (zones: readonly string[]) => boolean): string | undefined {
  for (const first of letters)
    for (const second of letters) {
      const region: Region = new Intl.Locale(`und-${first}${second}`)
      if (has(region.getTimeZones?.() ?? [])) return first + second
    }
  return undefined
}

/** Two names of one zone are equal in Temporal. A name that this browser does not know equals no other. */
function isSameAs(zone: string): (other: string) => boolean {
  const at = Temporal.Instant.fromEpochMilliseconds(0)
  try {
    const here = at.toZonedDateTimeISO(zone)
    return (other) => here.equals(at.toZonedDateTimeISO(other))
  } catch {
    return () => false
  }
}
