import type { Tx } from '@hora/db/client'
import { limits } from '@hora/schema/limits'
import { recordEvents } from '#events/record.ts'
import { lockPractice } from '#features/services/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { ProfessionalId, TimeOffId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { ReadyText } from '#vault/private-text.ts'
import { countTimeOff, encryptedLabel, type TimeOffView } from '../data/time-off-view.ts'
import { insertTimeOff, updateTimeOffRow } from '../data/write-time-off.ts'
import type { TimeOffPeriod } from '../domain/choose-period.ts'
import { slotsAround, timeOffChanged } from '../events.ts'
import { isCrowded } from './is-crowded.ts'

type Recording = Pick<Ports, 'clock' | 'newId'>

interface NewTimeOff {
  readonly professionalId: ProfessionalId
  readonly period: TimeOffPeriod
  readonly label: ReadyText | null
}

/** Writes a new time off, within the limits of the practice. */
export async function saveNewTimeOff(
  tx: Tx,
  { clock, newId }: Recording,
  { professionalId, period, label }: NewTimeOff,
): Promise<Result<{ timeOffId: TimeOffId }, DomainError>> {
  await lockPractice(tx, professionalId)
  if ((await countTimeOff(tx, professionalId)) >= limits.timeOffPerProfessional)
    return err(domainError('LIMIT_REACHED'))
  const id = newId<TimeOffId>()
  const view = { ...period, label: encryptedLabel(id, label), professionalId, id }
  if (await isCrowded(tx, view)) return err(domainError('TOO_MUCH_TIME_OFF'))
  await insertTimeOff(tx, view, clock.now())
  await recordEvents(tx, clock, timeOffChanged(view, false))
  return ok({ timeOffId: id })
}

/** Writes a change of time off that was read before. */
export async function saveTimeOffChange(
  tx: Tx,
  { clock }: Recording,
  current: TimeOffView,
  changes: { readonly period: TimeOffPeriod; readonly label: TimeOffView['label'] },
): Promise<Result<{ timeOff: TimeOffView }, DomainError>> {
  const { period, label } = changes
  const timeOff = { ...current, ...period, label, version: current.version + 1 }
  await lockPractice(tx, current.professionalId)
  const moved = period !== current
  if (moved && (await isCrowded(tx, timeOff))) return err(domainError('TOO_MUCH_TIME_OFF'))
  if (!(await updateTimeOffRow(tx, timeOff))) return err(domainError('STALE_VERSION'))
  await recordEvents(tx, clock, [...timeOffChanged(timeOff, false), slotsAround(current)])
  return ok({ timeOff })
}
