import type { Db, Tx } from '@hora/db/client'
import {
  nearestSlots,
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

export type Wanted = Omit<OpeningsQuestion, 'from' | 'to'> & {
  readonly start: Temporal.Instant
  readonly durationMinutes: number
}

/** How many open times a refusal names. */
export const nearestShown = 6
const week = { hours: 7 * 24 }

/** The error SLOT_TAKEN with the open times closest to the requested one, up to a week to either side. */
export async function slotTaken(
  db: Db | Tx,
  { start, durationMinutes, ...asked }: Wanted,
): Promise<SlotTaken> {
  const { now } = asked
  const earliest = start.subtract(week)
  const from = Temporal.Instant.compare(earliest, now) > 0 ? earliest : now
  const to = start.add(week)
  const openings = await readOpenings(db, { ...asked, from, to })
  if (openings === null) return domainError('SLOT_TAKEN', { nearest: [] })
  const range = intervalOf({ start: from, end: to })
  const open = openSlots(slotRequestOf(openings, durationMinutes, range, now))
  const nearest = open.ok ? nearestSlots(open.value, epochMsOf(start), nearestShown) : []
  return domainError('SLOT_TAKEN', { nearest })
}
