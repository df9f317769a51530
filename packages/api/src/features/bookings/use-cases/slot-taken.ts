import type { Db, Tx } from '@hora/db/client'
import {
  nearestSlots,
  type Openings,
  type OpeningsQuestion,
  openSlots,
  readOpenings,
  type Slot,
  slotRequestOf,
} from '#features/availability/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { epochMsOf } from '#kernel/epoch.ts'
import { intervalOf } from '#kernel/interval.ts'

export type SlotTaken = DomainError<'SLOT_TAKEN', { nearest: readonly Slot[] }>

const howMany = 6
const around = { hours: 7 * 24 }

type WantedTime = Pick<Wanted, 'start' | 'durationMinutes' | 'now'>

export type Wanted = Omit<OpeningsQuestion, 'from' | 'to'> & {
  readonly start: Temporal.Instant
  readonly durationMinutes: number
}

/** "Someone was faster", with the open times closest to the one that is gone, up to a week to either side. */
export async function slotTaken(db: Db | Tx, wanted: Wanted): Promise<SlotTaken> {
  return (await lookAgain(db, wanted)).error
}

/** The same, with what was read for it. */
export async function lookAgain(
  db: Db | Tx,
  { start, durationMinutes, ...asked }: Wanted,
): Promise<{ readonly error: SlotTaken; readonly openings: Openings | null }> {
  const { now } = asked
  const openings = await readOpenings(db, { ...asked, ...weekAround(start, now) })
  if (openings === null) return { error: domainError('SLOT_TAKEN', { nearest: [] }), openings }
  return { error: takenWith(openings, { start, durationMinutes, now }), openings }
}

/** The same, of a week around the wanted start that has been read. */
export function takenWith(openings: Openings, { start, durationMinutes, now }: WantedTime): SlotTaken {
  const { from, to } = weekAround(start, now)
  const open = openSlots(slotRequestOf(openings, durationMinutes, intervalOf({ start: from, end: to }), now))
  return domainError('SLOT_TAKEN', {
    nearest: open.ok ? nearestSlots(open.value, epochMsOf(start), howMany) : [],
  })
}

/** A week to either side of a start, as far as it is not over. */
export function weekAround(start: Temporal.Instant, now: Temporal.Instant) {
  const earliest = start.subtract(around)
  return { from: Temporal.Instant.compare(earliest, now) > 0 ? earliest : now, to: start.add(around) }
}
