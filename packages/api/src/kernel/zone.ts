import type { ZoneId } from '@hora/db/names'
import { type InvalidField, invalidField } from './domain-error.ts'
import { err, ok, type Result } from './result.ts'

export type { ZoneId }

const name = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/

/** The zone without a clock of its own. */
export const utc = 'UTC' as ZoneId

/** Names already found good, in their usual form: a few hundred at most. */
const known = new Set<string>()

/** Reads a zone name in any case and gives it in its usual one. Offsets such as `+02:00` are refused. */
export function parseZone(text: string): Result<ZoneId, InvalidField<'zone'>> {
  if (known.has(text)) return ok(text as ZoneId)
  if (text.length > 64 || !name.test(text)) return err(invalidField('zone'))
  try {
    const usual = new Temporal.ZonedDateTime(0n, text).timeZoneId
    known.add(usual)
    return ok(usual as ZoneId)
  } catch {
    return err(invalidField('zone'))
  }
}
