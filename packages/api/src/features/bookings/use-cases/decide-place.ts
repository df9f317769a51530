import { type Openings, offeredDuration } from '#features/availability/index.ts'
import type { ServiceView } from '#features/services/index.ts'
import type { Currency } from '#kernel/currency.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId, BookingChangeId, BookingId, SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { Ports } from '#ports'
import type { ReadyText } from '#vault/private-text.ts'
import type { BookingView } from '../data/booking-cells.ts'
import type { NewChange } from '../data/insert-change.ts'
import type { ConfirmedBooking, HeldBooking } from '../domain/booking.ts'
import type { BookingCommand } from '../domain/booking-command.ts'
import { decide } from '../domain/decide.ts'
import { checkStart, type StartRequest } from './check-start.ts'
import { type LimitedStart, limitedStart } from './lock-for-start.ts'

/** A new booking in a session that it makes or joins, and everything that is written with it. */
export interface NewPlace extends NewChange {
  readonly booking: HeldBooking | ConfirmedBooking
  readonly service: ServiceView
  readonly zone: ZoneId
  readonly price: { readonly priceMinor: number; readonly currency: Currency }
  /** Conflicting sessions whose holds have run out. */
  readonly lapsed: readonly SessionId[]
  readonly keepsBuffers: boolean
  /** The session that it joins; null: it makes one. */
  readonly joins: SessionId | null
  /** The start, if limits of sessions decide about it. */
  readonly limited: LimitedStart | null
  /** The seats of a session that it makes; absent: those of its service. */
  readonly capacity?: number
  readonly now: Temporal.Instant
}

/** The price and the policy of a new booking. */
type Terms = Pick<BookingView, 'priceMinor' | 'currency' | 'policy'>

/** The input that a hold and a direct booking share. */
interface PlaceRequest extends StartRequest {
  readonly clientId: AccountId
  readonly message: ReadyText | null
  /** The price and the policy that were agreed before; absent: those of a booking made now. */
  readonly terms?: Terms
}

type Beginning =
  | { readonly type: 'hold'; readonly actor: 'client' }
  | { readonly type: 'book'; readonly actor: 'professional' }
  | { readonly type: 'accept'; readonly actor: 'client' }

/** The start, if limits of sessions decide about it, as the one who books asks for it. */
function limitOf(
  openings: Openings,
  { clientId, start, durationMinutes, override }: PlaceRequest,
  { actor }: Beginning,
  now: Temporal.Instant,
): LimitedStart | null {
  const { id: serviceId, professionalId } = openings.service
  const accountId = actor === 'client' ? clientId : professionalId
  return limitedStart(openings, { serviceId, accountId, clientId, start, durationMinutes, override, now })
}

function termsOf(
  { service, policy }: Openings,
  { terms, durationMinutes }: PlaceRequest,
): Result<Terms, DomainError> {
  if (terms !== undefined) return ok(terms)
  const offered = offeredDuration(service, durationMinutes)
  if (!offered.ok) return offered
  return ok({ priceMinor: offered.value.priceMinor, currency: service.currency, policy })
}

/** Decides a new booking with the current price and policy, from data that was read before. */
export function decidePlace(
  { clock, newId }: Pick<Ports, 'clock' | 'newId'>,
  openings: Openings,
  request: PlaceRequest,
  beginning: Beginning,
): Result<NewPlace, DomainError> {
  const { service, lapsed } = openings
  const now = clock.now()
  if (!service.active) return err(domainError('SERVICE_INACTIVE'))
  const terms = termsOf(openings, request)
  if (!terms.ok) return terms
  const checked = checkStart(openings, request, now)
  if (!checked.ok) return checked
  const limited = limitOf(openings, request, beginning, now)
  const place = { ...checked.value, lapsed, limited }
  const decided = { beginning, place, terms: terms.value }
  return placeOf({ clock, newId }, openings, request, decided)
}

interface CheckedPlace {
  readonly beginning: Beginning
  readonly place: Pick<NewPlace, 'keepsBuffers' | 'joins' | 'lapsed' | 'limited'>
  readonly terms: Terms
}

/** Builds a new booking at a start that was checked. */
export function placeOf(
  { clock, newId }: Pick<Ports, 'clock' | 'newId'>,
  { service, zone }: Openings,
  { clientId, start, durationMinutes, message }: PlaceRequest,
  { beginning, place, terms: { priceMinor, currency, policy } }: CheckedPlace,
): Result<NewPlace, DomainError> {
  const now = clock.now()
  const core = {
    id: newId<BookingId>(),
    sessionId: place.joins ?? newId<SessionId>(),
    professionalId: service.professionalId,
    clientId,
    startsAt: start,
    endsAt: start.add({ minutes: durationMinutes }),
    policy,
    priceMinor,
  }
  const command: BookingCommand = { ...beginning, core }
  const decision = decide(null, command, now)
  if (!decision.ok) return decision
  const { booking, events } = decision.value
  const [happened] = events
  if ((booking.status !== 'held' && booking.status !== 'confirmed') || happened === undefined)
    throw new Error('A new booking must be held or confirmed')
  const price = { priceMinor, currency }
  const changeId = newId<BookingChangeId>()
  return ok({ booking, happened, changeId, message, service, zone, price, ...place, now })
}
