import {
  type CancellationStep,
  type CancellationTier,
  cancellationSteps,
  owedMinor,
  tierAt,
} from '@hora/schema/cancellation-policy'
import type { BookingCore, ConfirmedBooking, HeldBooking, RequestedBooking } from './booking.ts'
import { hasStarted } from './booking-policy.ts'

/** What cancelling costs at a moment. The two sums add up to the price. */
export interface CancellationQuote {
  readonly owedMinor: number
  readonly givenBackMinor: number
  readonly owedPercent: number
  /** The tier of the notice; null where no tier applies: for the professional, and in the grace after booking. */
  readonly tier: CancellationTier | null
  /** Its last moment, or the start of the session, at which it is over. */
  readonly until: Temporal.Instant
}

type Side = 'client' | 'professional'
type Cancellable = ConfirmedBooking | HeldBooking | RequestedBooking

/** The terms of a booking in any status, and when it was confirmed, if it was. */
type Terms = Pick<BookingCore, 'startsAt' | 'policy'> & { readonly confirmedAt?: Temporal.Instant | null }

/** What cancelling costs one side now; null from the start on, and where the client has to ask. */
export function quoteCancellation(
  booking: Cancellable,
  by: Side,
  now: Temporal.Instant,
): CancellationQuote | null {
  return quotesUntilStart(booking, by, now)[0] ?? null
}

/**
 * What cancelling costs one side from now to the start, in turn. The professional owes nothing. For a hold or a request: what it will
 * cost once it is booked, after the grace.
 */
export function quotesUntilStart(
  booking: Cancellable,
  by: Side,
  now: Temporal.Instant,
): readonly CancellationQuote[] {
  if (hasStarted(booking, now)) return []
  if (by === 'professional') return [{ ...sums(booking, 0), tier: null, until: booking.startsAt }]
  return stepsOf(booking, now.epochMilliseconds).map((step) => quoteOf(booking, step))
}

function quoteOf(booking: Cancellable, { owedPercent, until }: CancellationStep): CancellationQuote {
  const { cancellation } = booking.policy
  const tier = tierAt(cancellation, booking.startsAt.epochMilliseconds - until)
  return {
    ...sums(booking, owedPercent),
    tier: tier.owedPercent === owedPercent ? tier : null,
    until: Temporal.Instant.fromEpochMilliseconds(until),
  }
}

function sums({ priceMinor }: Cancellable, owedPercent: number) {
  const owed = owedMinor(priceMinor, owedPercent)
  return { owedMinor: owed, givenBackMinor: priceMinor - owed, owedPercent }
}

/** The last instant at which the client may cancel; null if they have to ask at any time. */
export function cancelUntil(booking: Terms): Temporal.Instant | null {
  return instantOf(allSteps(booking).at(-1))
}

/** The last instant at which cancelling is free for the client; null if it never is. */
export function freeUntil(booking: Terms): Temporal.Instant | null {
  return instantOf(allSteps(booking).find(({ owedPercent }) => owedPercent === 0))
}

function allSteps(booking: Terms): readonly CancellationStep[] {
  return stepsOf(booking, Number.NEGATIVE_INFINITY)
}

function stepsOf({ policy, startsAt, confirmedAt = null }: Terms, now: number): readonly CancellationStep[] {
  const bookedAt = confirmedAt?.epochMilliseconds ?? null
  return cancellationSteps({ policy: policy.cancellation, start: startsAt.epochMilliseconds, bookedAt }, now)
}

function instantOf(step: CancellationStep | undefined): Temporal.Instant | null {
  return step === undefined ? null : Temporal.Instant.fromEpochMilliseconds(step.until)
}
