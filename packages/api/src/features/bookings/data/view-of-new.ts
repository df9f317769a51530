import type { BookingView, ClientFace } from './booking-view.ts'
import type { NewPlace } from './take-slot.ts'

/** What reading a booking that was just written would give, without reading it. */
export function viewOfNew(
  { booking, service, zone, price, policy }: NewPlace,
  client: ClientFace,
): BookingView {
  return {
    professionalId: booking.professionalId,
    id: booking.id,
    sessionId: booking.sessionId,
    clientId: booking.clientId,
    status: booking.status,
    start: booking.startsAt.toString(),
    end: booking.endsAt.toString(),
    zone,
    placeKind: service.placeKind,
    placeDetail: service.placeDetail,
    ...price,
    policy,
    heldUntil: booking.status === 'held' ? booking.heldUntil.toString() : null,
    confirmedAt: booking.status === 'confirmed' ? booking.confirmedAt.toString() : null,
    cancelledAt: null,
    cancelledBy: null,
    version: 1,
    client,
    service,
  }
}
