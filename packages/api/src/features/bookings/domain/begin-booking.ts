import { limits } from '@hora/schema/limits'
import { domainError, invalidField } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { BookingCore, ConfirmedBooking, HeldBooking } from './booking.ts'
import type { BookingCommand, NewTimes } from './booking-command.ts'
import { hasStarted } from './booking-policy.ts'
import { type BookingError, type Decision, decided } from './decision.ts'

/** Holds a time for a client for ten minutes, or until the session would start. */
export function beginHold(
  core: BookingCore,
  command: BookingCommand,
  now: Temporal.Instant,
): Decision<HeldBooking> {
  const refused = refuseTimes(core, now)
  if (refused !== null) return refused
  const full = now.add({ minutes: limits.holdMinutes })
  const heldUntil = Temporal.Instant.compare(full, core.startsAt) < 0 ? full : core.startsAt
  return decided({ ...core, status: 'held', heldUntil }, 'held', command, now)
}

/** Books without a hold: by the professional, or at a start that they suggested. It needs no approval. */
export function beginConfirmed(
  core: BookingCore,
  command: BookingCommand,
  now: Temporal.Instant,
): Decision<ConfirmedBooking> {
  const refused = refuseTimes(core, now)
  if (refused !== null) return refused
  const policy = { ...core.policy, answerHours: null }
  const { startsAt, endsAt } = core
  const times = { occurredAt: now, startsAt, endsAt }
  const event = { kind: 'confirmed', actor: command.actor, ...times, atOnce: true } as const
  return ok({ booking: { ...core, policy, status: 'confirmed', confirmedAt: now }, events: [event] })
}

/** Refuses new times that are in the past or end before they start. */
export function refuseTimes(
  times: NewTimes,
  now: Temporal.Instant,
): Extract<Result<never, BookingError>, { ok: false }> | null {
  if (Temporal.Instant.compare(times.startsAt, times.endsAt) >= 0) return err(invalidField('endsAt'))
  return hasStarted(times, now) ? err(domainError('TIME_PASSED')) : null
}
