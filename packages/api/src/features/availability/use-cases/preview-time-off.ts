import { timeOffLocal } from '@hora/schema/inputs/availability'
import { authorize } from '#auth/authorize.ts'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { readSessionsDuring, readSessionsMet, type SessionView } from '#features/sessions/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { TimeOffId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { isCompiledYear } from '#kernel/zone-offsets.ts'
import type { Ports } from '#ports'
import { readTimeOff, readZone, type TimeOffView } from '../data/time-off-view.ts'
import { type ChosenPeriod, choosePeriod } from '../domain/choose-period.ts'
import { allOccurrences } from '../domain/days-off.ts'
import { managesTimeOff } from '../policy.ts'

export interface PreviewTimeOff extends ChosenPeriod {
  /** The time off that changes, which keeps its zone; null for a new one. */
  readonly timeOffId: TimeOffId | null
  /** How many sessions to list. */
  readonly limit: number
}

export interface TimeOffPreview {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  /** Names the list of sessions: another one if it changed. */
  readonly mark: string
  readonly sessions: readonly SessionView[]
  readonly sessionCount: number
}

/** The sessions that a time off would overlap, of yearly days in every year. They stay booked. */
export async function previewTimeOff(
  { db, clock }: Ports,
  viewer: Viewer,
  { timeOffId, limit, ...chosen }: PreviewTimeOff,
): Promise<Result<TimeOffPreview, DomainError>> {
  const professional = requireProfessional(viewer)
  if (!professional.ok) return professional
  const { professionalId } = professional.value
  const known = await knownTimeOff(db, viewer, timeOffId)
  if (!known.ok) return known
  const checked = checkYears(chosen)
  if (!checked.ok) return checked
  const period = choosePeriod(chosen, known.value, await readZone(db, professionalId))
  if (!period.ok) return period
  const now = clock.now()
  const question = { professionalId, closings: [{ periods: allOccurrences(period.value, now) }], now }
  // The mark comes first: what is booked in between is then in the list, and refused as new.
  const { mark } = await readSessionsMet(db, question)
  const met = await readSessionsDuring(db, question, limit)
  return ok({ ...period.value.during, mark, sessions: met.first, sessionCount: met.total })
}

async function knownTimeOff(
  db: Ports['db'],
  viewer: Viewer,
  timeOffId: TimeOffId | null,
): Promise<Result<TimeOffView | null, DomainError>> {
  if (timeOffId === null) return ok(null)
  const known = await readTimeOff(db, timeOffId)
  if (known === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(managesTimeOff, viewer, known)
  return allowed.ok ? ok(known) : allowed
}

function checkYears({
  startsLocal,
  endsLocal,
  firstDate,
  lastDate,
}: ChosenPeriod): Result<null, DomainError> {
  const [start, end] = [startsLocal ?? firstDate, endsLocal ?? lastDate]
  if (start != null && !isCompiledYear(start.year)) return err(domainError('START_OUT_OF_RANGE'))
  if (end != null && !isCompiledYear(end.year)) return err(domainError('END_OUT_OF_RANGE'))
  const isMinute = (local: Temporal.PlainDateTime | null | undefined) =>
    local == null || timeOffLocal.safeParse(local).success
  return isMinute(startsLocal) && isMinute(endsLocal) ? ok(null) : err(domainError('INVALID_INPUT'))
}
