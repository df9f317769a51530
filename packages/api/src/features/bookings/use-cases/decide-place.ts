import { type Openings, offeredDuration } from '#features/availability/index.ts'
import type { ServiceView } from '#features/services/index.ts'
import type { Currency } from '#kernel/currency.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId, BookingChangeId, BookingId, SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { Ports } from '#ports'
import type { NewChange } from '../data/insert-change.ts'
import type { ConfirmedBooking, HeldBooking } from '../domain/booking.ts'
import type { BookingCommand } from '../domain/booking-command.ts'
import { decide } from '../domain/decide.ts'
import { refuseStart } from './refuse-start.ts'

/** A new booking in a session of its own, and all that is written with it. */
export interface NewPlace extends NewChange {
  readonly booking: HeldBooking | ConfirmedBooking
  readonly service: ServiceView
  readonly zone: ZoneId
  readonly price: { readonly priceMinor: number; readonly currency: Currency }
  /** Sessions in the way whose holds have run out. */
  readonly lapsed: readonly SessionId[]
  readonly now: Temporal.Instant
}

/** What the two ways to begin a booking have in common. */
interface Wish {
  readonly clientId: AccountId
  readonly start: Temporal.Instant
  readonly durationMinutes: number
  readonly message: string | null
  /** Although the time is not offered; two at one time stays impossible. */
  readonly outsideHours: boolean
}

type Beginning =
  | { readonly type: 'hold'; readonly actor: 'client' }
  | { readonly type: 'book'; readonly actor: 'professional' }

/** Decides a new booking, at the price and by the policy of the moment, from what was read. */
export function decidePlace(
  { clock, newId }: Pick<Ports, 'clock' | 'newId'>,
  openings: Openings,
  wish: Wish,
  beginning: Beginning,
): Result<NewPlace, DomainError> {
  const { service, zone, policy, lapsed } = openings
  const { clientId, start, durationMinutes, message, outsideHours } = wish
  const now = clock.now()
  if (!service.active) return err(domainError('SERVICE_INACTIVE'))
  const offered = offeredDuration(service, durationMinutes)
  if (!offered.ok) return offered
  const refused = outsideHours ? null : refuseStart(openings, wish, now)
  if (refused !== null) return err(refused)
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
  const price = { priceMinor: offered.value.priceMinor, currency: service.currency }
  const changeId = newId<BookingChangeId>()
  return ok({ booking, happened, changeId, message, service, zone, price, lapsed, now })
}
