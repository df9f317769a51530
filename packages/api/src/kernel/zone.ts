import { type InvalidField, invalidField } from './domain-error.ts'
import { err, ok, type Result } from './result.ts'

declare const zone: unique symbol

/** The IANA name of a time zone that this machine knows, such as `Europe/Paris`. Never an offset. */
export type ZoneId = string & { readonly [zone]: true }

const name = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/

/** Valid names with their canonical form: a few hundred at most. */
const known = new Set<string>()

/** Parses a zone name in any case and returns its canonical form. Offsets such as `+02:00` are refused. */
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
