import { professionals, services } from '@hora/db/tables'
import type { TimeOverride } from '@hora/schema/inputs/bookings'
import type { PracticeLimits, ServiceLimits } from '@hora/schema/inputs/session-limits'
import { eq } from 'drizzle-orm'
import type { SignedInViewer } from '#auth/viewer.ts'
import { findOpenSlots } from '#features/availability/index.ts'
import type { BookingId, ServiceId } from '#kernel/ids.ts'
import { must } from '#testing/must.ts'
import { bookForClient } from '../use-cases/book-for-client.ts'
import { holdSlot } from '../use-cases/hold-slot.ts'
import { movingBooking } from '../use-cases/moving-booking.ts'
import { codeOf, type groupStage, instant } from './group.ts'

type Stage = Awaited<ReturnType<typeof groupStage>>

const none: PracticeLimits = {
  perDay: null,
  perWeek: null,
  clientPerDay: null,
  clientPerWeek: null,
  breakAfterMinutes: null,
  breakMinutes: null,
}

/** What tests about limits do in a practice. */
export function limitsOf(stage: Stage) {
  const { ada, world, serviceId: usual } = stage
  const { ports } = world
  return {
    limit: async (limits: Partial<PracticeLimits> | null) =>
      await ports.db
        .update(professionals)
        .set({ sessionLimits: limits && { ...none, ...limits } })
        .where(eq(professionals.id, ada.professionalId)),
    limitService: async (sessionLimits: ServiceLimits | null) =>
      await ports.db.update(services).set({ sessionLimits }).where(eq(services.id, usual)),
    /** The code of a hold; null if it is held. */
    holdCode: async (by: SignedInViewer, start: string, serviceId = usual) =>
      codeOf(await holdOf(stage, by, start, serviceId)),
    bookCode: async ({ accountId: clientId }: SignedInViewer, start: string, override: TimeOverride[] = []) =>
      codeOf(
        await bookForClient(ports, ada, {
          ...{ serviceId: usual, clientId, start: instant(start), durationMinutes: 60, override },
          ...{ message: null, notify: false, idempotencyKey: ports.newId() },
        }),
      ),
    /** The starts that are offered from one moment to another. */
    offered: async (by: SignedInViewer, from: string, to: string, bookingId?: BookingId) => {
      const moving = bookingId && must(await movingBooking(ports, by, { bookingId, serviceId: usual }))
      const asked = { serviceId: usual, durationMinutes: 60, from: instant(from), to: instant(to) }
      const found = must(await findOpenSlots(ports, by, { ...asked, ...(moving ? { moving } : {}) }))
      return found.slots.map(({ start }) => Temporal.Instant.fromEpochMilliseconds(start).toString())
    },
  }
}

async function holdOf({ world: { ports } }: Stage, by: SignedInViewer, start: string, serviceId: ServiceId) {
  const asked = { serviceId, start: instant(start), durationMinutes: 60, idempotencyKey: ports.newId() }
  return await holdSlot(ports, by, asked)
}
