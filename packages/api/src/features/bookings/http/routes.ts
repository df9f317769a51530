import type { FastifyInstance } from 'fastify'
import type { RouteOptions } from '#auth/route-options.ts'
import type { Viewer } from '#auth/viewer.ts'
import { readProfessional } from '#features/profiles/index.ts'
import { idOf } from '#graph/global-id.ts'
import type { BookingId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { readBooking } from '../data/read-bookings.ts'
import { bookingIcs } from '../ics/booking-ics.ts'
import { readsBooking, seesPlaceDetail, sideOf } from '../policy.ts'

const headers = {
  'cache-control': 'no-store',
  'content-disposition': 'attachment; filename="session.ics"',
  'content-type': 'text/calendar; charset=utf-8',
  'x-content-type-options': 'nosniff',
} as const

/** GET /bookings/<id>.ics, for the two sides of a booking; 404 for all others. */
export async function routes(
  app: FastifyInstance,
  { ports, authenticate }: Pick<RouteOptions, 'ports' | 'authenticate'>,
): Promise<void> {
  app.get<{ Params: { file: string } }>('/bookings/:file', async (request, reply) => {
    const { file } = request.params
    const id = file.endsWith('.ics') ? idOf<BookingId>(file.slice(0, -4), 'Booking') : null
    const viewer = await authenticate(request.headers.cookie)
    const body = id === null ? null : await icsFor(ports, viewer, id)
    if (body === null) return reply.code(404).header('cache-control', 'no-store').send()
    return reply.headers(headers).send(body)
  })
}

async function icsFor(ports: Ports, viewer: Viewer, id: BookingId): Promise<string | null> {
  const booking = await readBooking(ports.db, id)
  if (booking === null || readsBooking.decide(viewer, booking) !== 'allow') return null
  const professional = await readProfessional(ports.db, booking.professionalId)
  const side = sideOf(viewer, booking)
  const counterpart = side === 'professional' ? booking.displayName : professional?.displayName
  const location = seesPlaceDetail(side, booking) ? booking.placeDetail : booking.placeHint
  const host = new URL(ports.settings.publicUrl).hostname
  return bookingIcs({ booking, counterpart: counterpart ?? '', location, host, now: ports.clock.now() })
}
