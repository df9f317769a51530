import type { Tx } from '@hora/db/client'
import { failsMinimum } from '@hora/schema/group-minimum'
import type { ConfirmBookingInput } from '@hora/schema/inputs/bookings'
import { readRelation } from '#auth/relation.ts'
import type { Viewer } from '#auth/viewer.ts'
import { notify } from '#features/notifications/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import { timesOf } from '../data/booking-of-view.ts'
import { readOtherPlaces } from '../data/write-decision.ts'
import { bookingConfirmed } from '../notices/booking-notices.ts'
import { confirmsBooking } from '../policy.ts'
import { applyCommand } from './apply-command.ts'
import { changeBooking } from './change-booking.ts'

export type ConfirmBooking = Decoded<ConfirmBookingInput>

/** Confirms a hold, for a connected client. Both sides are notified; the client's mail has the calendar file. */
export async function confirmBooking(
  ports: Ports,
  viewer: Viewer,
  input: ConfirmBooking,
): Promise<Result<{ booking: BookingView }, DomainError>> {
  return await changeBooking(ports, viewer, {
    operation: 'confirmBooking',
    input,
    policy: confirmsBooking,
    work: async (tx, { booking, message }) => {
      const relation = await readRelation(tx, viewer, booking.professionalId)
      if (relation !== 'client') return err(domainError('CONNECTION_ENDED'))
      if (await isLost(tx, booking, ports.clock.nowMs())) return err(domainError('WRONG_STATE'))
      const command = { type: 'confirm', actor: 'client' } as const
      const confirmed = await applyCommand(tx, ports, booking, command, { message })
      if (!confirmed.ok) return confirmed
      const { professionalId, clientId, id } = booking
      const now = timesOf(booking)
      const change = { was: null, now }
      const about = { by: clientId, subject: { professionalId, id }, begins: now.start, change }
      await notify(tx, ports, bookingConfirmed, { to: professionalId, ...about })
      await notify(tx, ports, bookingConfirmed, { to: clientId, ...about })
      return confirmed
    },
  })
}

/** Whether the group of a hold failed its minimum meanwhile, even if its job has not run yet. */
async function isLost(tx: Tx, booking: BookingView, now: number): Promise<boolean> {
  const { minimumPlaces, decideHoursBefore, decidedAt } = booking.group
  const start = Date.parse(booking.start)
  const minimum = { minimumPlaces, decideHoursBefore, decided: decidedAt !== null }
  if (!failsMinimum(start, { ...minimum, confirmed: 0 }, now)) return false
  const others = await readOtherPlaces(tx, booking)
  const confirmed = others.filter(({ status }) => status === 'confirmed').length
  return failsMinimum(start, { ...minimum, confirmed }, now)
}
