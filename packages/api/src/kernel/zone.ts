import { type InvalidField, invalidField } from './domain-error.ts'
import { err, ok, type Result } from './result.ts'

declare const zone: unique symbol

/** The IANA name of a time zone that this machine knows, such as `Europe/Paris`. Never an offset. */
export type ZoneId = string & { readonly [zone]: true }

const name = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/

/** Reads a zone name in any case and gives it in its usual one. Offsets such as `+02:00` are refused. */
export function parseZone(text: string): Result<ZoneId, InvalidField<'zone'>> {
  if (text.length > 64 || !name.test(text)) return err(invalidField('zone'))
  try {
    return ok(new Temporal.ZonedDateTime(0n, text).timeZoneId as ZoneId)
  } catch {
    return err(invalidField('zone'))
  }
}
