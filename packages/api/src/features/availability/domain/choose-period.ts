import { type DaysOff, daysOffProblem } from '@hora/schema/days-off'
import { type DomainError, domainError, invalidInput } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { intervalOfDates } from '#kernel/zoned-time.ts'
import { periodOfDays } from './days-off.ts'
import { timeOffDuring } from './time-off-during.ts'

/** When a time off is: whole days, or hours by the clock of a zone. The other times are derived. */
export interface TimeOffPeriod {
  /** Null for hours. */
  readonly days: DaysOff | null
  readonly startsLocal: Temporal.PlainDateTime
  readonly endsLocal: Temporal.PlainDateTime
  readonly zone: ZoneId
  readonly during: { readonly start: Temporal.Instant; readonly end: Temporal.Instant }
}

type Chosen<T> = { readonly [Field in keyof T]?: T[Field] | null | undefined }

/** What a person chose: days or hours, never both. What is absent stays. */
export type ChosenPeriod = Chosen<DaysOff> & Chosen<Pick<TimeOffPeriod, 'startsLocal' | 'endsLocal'>>

/** The period of time off after a choice. New days follow the practice; hours that are known keep their zone. */
export function choosePeriod(
  chosen: ChosenPeriod,
  known: TimeOffPeriod | null,
  practiceZone: ZoneId,
): Result<TimeOffPeriod, DomainError> {
  const isDays = chosen.firstDate != null || chosen.lastDate != null || chosen.yearly != null
  const isHours = chosen.startsLocal != null || chosen.endsLocal != null
  if (isHours) return chooseHours(chosen, known?.days === null ? known : null, practiceZone)
  if (known !== null && !isDays) return ok(known)
  return chooseDays(chosen, known?.days ?? null, practiceZone)
}

function chooseDays(
  chosen: ChosenPeriod,
  known: DaysOff | null,
  zone: ZoneId,
): Result<TimeOffPeriod, DomainError> {
  const firstDate = chosen.firstDate ?? known?.firstDate
  const lastDate = chosen.lastDate ?? known?.lastDate
  if (firstDate === undefined || lastDate === undefined)
    return err(invalidInput('firstDate', 'required', 'Choose the first and the last day.'))
  const days = { firstDate, lastDate, yearly: chosen.yearly ?? known?.yearly ?? false }
  const problem = daysOffProblem(days)
  if (problem !== null) return err(domainError(problem))
  if (intervalOfDates(days, zone) === null) return err(domainError('TIME_SKIPPED'))
  return ok({ days, ...periodOfDays(days, zone) })
}

function chooseHours(
  chosen: ChosenPeriod,
  known: TimeOffPeriod | null,
  practiceZone: ZoneId,
): Result<TimeOffPeriod, DomainError> {
  const startsLocal = chosen.startsLocal ?? known?.startsLocal
  const endsLocal = chosen.endsLocal ?? known?.endsLocal
  const zone = known?.zone ?? practiceZone
  if (startsLocal === undefined || endsLocal === undefined)
    return err(invalidInput('startsLocal', 'required', 'Choose the start and the end.'))
  const during = timeOffDuring(startsLocal, endsLocal, zone)
  return during.ok ? ok({ days: null, startsLocal, endsLocal, zone, during: during.value }) : during
}
