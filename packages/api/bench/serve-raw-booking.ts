import { readOpenings } from '#features/availability/index.ts'
import { takeSlot } from '#features/bookings/data/take-slot.ts'
import { eventsOf } from '#features/bookings/events.ts'
import type { AccountId, BookingChangeId, BookingId, ServiceId, SessionId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { listen } from './listen.ts'

/** The same two statements behind bare node:http: nothing is checked, decided, authorized or described. */
export async function serveRawBooking({ db, clock, newId }: Ports): Promise<number> {
  const now = clock.now()
  return await listen(async (body, { headers }) => {
    const { input } = JSON.parse(body).variables
    const accountId = String(headers.cookie).slice('login='.length) as AccountId
    const startsAt = Temporal.Instant.from(input.start)
    const serviceId = uuidOf(input.serviceId) as ServiceId
    const openings = await readOpenings(db, { serviceId, accountId, from: startsAt, to: startsAt, now })
    if (openings === null) return '{}'
    const { service, zone, policy } = openings
    const times = { startsAt, endsAt: startsAt.add({ minutes: 30 }) }
    const booking = {
      ...times,
      id: newId<BookingId>(),
      sessionId: newId<SessionId>(),
      professionalId: service.professionalId,
      clientId: accountId,
      policy,
      status: 'held' as const,
      heldUntil: now.add({ minutes: 10 }),
    }
    const happened = { kind: 'held', actor: 'client', occurredAt: now, ...times } as const
    const once = { accountId, key: input.idempotencyKey, operation: 'holdSlot', inputHash: 'by hand' }
    const price = { priceMinor: 3000, currency: service.currency }
    const events = eventsOf(booking, happened)
    const place = {
      booking,
      service,
      zone,
      price,
      policy,
      happened,
      changeId: newId<BookingChangeId>(),
      message: null,
      events,
      now,
      once,
    }
    const taken = await takeSlot(db, place)
    if (!taken.ok) return '{}'
    return `{"data":{"holdSlot":{"booking":{"id":"${booking.id}","status":"HELD","start":"${startsAt}"}}}}`
  })
}

function uuidOf(globalId: string): string {
  return Buffer.from(globalId, 'base64url').toString().slice(-36)
}
