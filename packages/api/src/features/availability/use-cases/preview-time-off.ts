import { timeOffLocal } from '@hora/schema/inputs/availability'
import { authorize } from '#auth/authorize.ts'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { readSessionsDuring, type SessionView } from '#features/sessions/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { ProfessionalId, TimeOffId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { isCompiledYear } from '#kernel/zone-offsets.ts'
import type { Ports } from '#ports'
import { readTimeOff, readZone } from '../data/time-off-view.ts'
import { timeOffDuring } from '../domain/time-off-during.ts'
import { managesTimeOff } from '../policy.ts'

export interface PreviewTimeOff {
  readonly startsLocal: Temporal.PlainDateTime
  readonly endsLocal: Temporal.PlainDateTime
  /** The time off that changes, which keeps its zone; null for a new one. */
  readonly timeOffId: TimeOffId | null
  /** How many sessions to list. */
  readonly limit: number
}

export interface TimeOffPreview {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly sessions: readonly SessionView[]
  readonly sessionCount: number
}

/** The sessions that a time off would overlap. They stay booked. */
export async function previewTimeOff(
  { db, clock }: Ports,
  viewer: Viewer,
  { startsLocal, endsLocal, timeOffId, limit }: PreviewTimeOff,
): Promise<Result<TimeOffPreview, DomainError>> {
  const professional = requireProfessional(viewer)
  if (!professional.ok) return professional
  const { professionalId } = professional.value
  const zone = await zoneOf(db, viewer, professionalId, timeOffId)
  if (!zone.ok) return zone
  if (!isCompiledYear(startsLocal.year)) return err(domainError('START_OUT_OF_RANGE'))
  if (!isCompiledYear(endsLocal.year)) return err(domainError('END_OUT_OF_RANGE'))
  if (![startsLocal, endsLocal].every((local) => timeOffLocal.safeParse(local).success))
    return err(domainError('INVALID_INPUT'))
  const during = timeOffDuring(startsLocal, endsLocal, zone.value)
  if (!during.ok) return during
  const met = await readSessionsDuring(db, {
    professionalId,
    during: during.value,
    now: clock.now(),
    limit,
  })
  return ok({ ...during.value, sessions: met.first, sessionCount: met.total })
}

/** A new time off has the zone of the practice; a known one keeps its own. */
async function zoneOf(
  db: Ports['db'],
  viewer: Viewer,
  professionalId: ProfessionalId,
  timeOffId: TimeOffId | null,
): Promise<Result<ZoneId, DomainError>> {
  if (timeOffId === null) return ok(await readZone(db, professionalId))
  const known = await readTimeOff(db, timeOffId)
  if (known === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(managesTimeOff, viewer, known)
  return allowed.ok ? ok(known.zone) : allowed
}
