import type { ZoneId } from '@hora/db/names'
import { currentZoneName } from '@hora/schema/zones'
import { type InvalidField, invalidField } from './domain-error.ts'
import { err, ok, type Result } from './result.ts'

export type { ZoneId }

const name = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/

/** The zone of times that belong to no place. */
export const utc = 'UTC' as ZoneId

/** Valid names in their canonical form: a few hundred at most. */
const known = new Set<string>()

/**
 * Parses any name of a zone, in any case, and returns its current one: Europe/Kiev is Europe/Kyiv, so that two names of
 * a zone are equal everywhere. Offsets such as `+02:00` are refused.
 */
export function parseZone(text: string): Result<ZoneId, InvalidField<'zone'>> {
  if (known.has(text)) return ok(text as ZoneId)
  if (text.length > 64 || !name.test(text)) return err(invalidField('zone'))
  try {
    const { timeZoneId } = new Temporal.ZonedDateTime(0n, text)
    const usual = currentZoneName(timeZoneId) ?? timeZoneId
    known.add(usual)
    return ok(usual as ZoneId)
  } catch {
    return err(invalidField('zone'))
  }
}
