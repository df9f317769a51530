import { type Openings, offeredDuration } from '#features/availability/index.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { AccountId, BookingChangeId, BookingId, SessionId } from '#kernel/ids.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { NewPlace } from '../data/take-slot.ts'
import type { BookingCommand } from '../domain/booking-command.ts'
import { decide } from '../domain/decide.ts'
import { eventsOf } from '../events.ts'

/** What the two ways to begin a booking have in common. */
interface Wish {
  readonly clientId: AccountId
  readonly start: Temporal.Instant
  readonly durationMinutes: number
  readonly message: string | null
}

type Beginning =
  | { readonly type: 'hold'; readonly actor: 'client' }
  | { readonly type: 'book'; readonly actor: 'professional' }

/** Decides a new booking and gathers all that is written with it, at the price and by the policy of the moment. */
export function newPlace(
  { clock, newId }: Pick<Ports, 'clock' | 'newId'>,
  { service, zone, policy }: Openings,
  { clientId, start, durationMinutes, message }: Wish,
  beginning: Beginning,
): Result<NewPlace, DomainError> {
  const offered = offeredDuration(service, durationMinutes)
  if (!offered.ok) return offered
  const now = clock.now()
  const core = {
    id: newId<BookingId>(),
    sessionId: newId<SessionId>(),
    professionalId: service.professionalId,
    clientId,
    startsAt: start,
    endsAt: start.add({ minutes: durationMinutes }),
    policy,
  }
  const command: BookingCommand = { ...beginning, core }
  const decision = decide(null, command, now)
  if (!decision.ok) return decision
  const { booking, events } = decision.value
  const [happened] = events
  if ((booking.status !== 'held' && booking.status !== 'confirmed') || happened === undefined)
    throw new Error('A booking begins held or confirmed')
  return ok({
    booking,
    happened,
    service,
    zone,
    policy,
    price: { priceMinor: offered.value.priceMinor, currency: service.currency },
    changeId: newId<BookingChangeId>(),
    message,
    events: eventsOf(booking, happened),
    now,
  })
}
