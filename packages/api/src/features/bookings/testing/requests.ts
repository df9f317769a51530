import type { SignedInViewer } from '#auth/viewer.ts'
import type { ServiceOptions } from '#features/services/testing/services.ts'
import type { BookingId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { readBooking } from '../data/read-bookings.ts'
import { acceptSuggestedTime } from '../use-cases/requests/accept-suggested-time.ts'
import { approveRequest } from '../use-cases/requests/approve-request.ts'
import { declineRequest } from '../use-cases/requests/decline-request.ts'
import { withdrawRequest } from '../use-cases/requests/withdraw-request.ts'
import { groupStage, instant } from './group.ts'

interface Decline {
  readonly message?: string | null
  readonly suggest?: readonly string[]
}

/** Ada offers a service that asks for approval. Everyone acts with a new key each time, in any process. */
export async function requestStage(options: ServiceOptions = {}) {
  const stage = await groupStage({ capacity: 1, answerHours: 48, ...options })
  const { world, ada } = stage
  const once = () => ({ idempotencyKey: world.ports.newId() })
  return {
    ...stage,
    /** Holds a time and confirms the hold, which asks for it. */
    ask: async (by: SignedInViewer, start: string, message: string | null = null) =>
      await stage.book(by, start, message),
    approve: async (bookingId: BookingId, ports: Ports = world.ports) =>
      await approveRequest(ports, ada, { bookingId, message: null, ...once() }),
    decline: async (
      bookingId: BookingId,
      { message = null, suggest = [] }: Decline = {},
      ports: Ports = world.ports,
    ) =>
      await declineRequest(ports, ada, {
        bookingId,
        message,
        suggestedStarts: suggest.map(instant),
        ...once(),
      }),
    withdraw: async (by: SignedInViewer, bookingId: BookingId, ports: Ports = world.ports) =>
      await withdrawRequest(ports, by, { bookingId, message: null, ...once() }),
    accept: async (
      by: SignedInViewer,
      bookingId: BookingId,
      start: string,
      key: { idempotencyKey: string } = once(),
    ) => await acceptSuggestedTime(world.ports, by, { bookingId, start: instant(start), ...key }),
    /** The booking as it is stored. */
    stored: async (id: BookingId) => await readBooking(world.ports.db, id),
  }
}
