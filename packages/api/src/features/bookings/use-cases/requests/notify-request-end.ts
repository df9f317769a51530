import type { Tx } from '@hora/db/client'
import { notify } from '#features/notifications/index.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../../data/booking-cells.ts'
import { timesOf } from '../../data/booking-of-view.ts'
import { requestDeclined, requestUnanswered, requestWithdrawn } from '../../notices/request-notices.ts'

/** How a request ends without a booking. */
export type RequestEnd = 'declined' | 'withdrawn' | 'unanswered'

/** Tells the other side that a request has ended; both sides, where nobody ended it. */
export async function notifyRequestEnd(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId' | 'settings'>,
  booking: BookingView,
  end: RequestEnd,
): Promise<void> {
  const { professionalId, clientId, id } = booking
  const about = { subject: { professionalId, id }, begins: timesOf(booking).start }
  const toClient = { to: clientId, by: professionalId, ...about }
  const toProfessional = { to: professionalId, by: clientId, ...about }
  if (end === 'declined') return await notify(tx, ports, requestDeclined, toClient)
  if (end === 'withdrawn') return await notify(tx, ports, requestWithdrawn, toProfessional)
  await notify(tx, ports, requestUnanswered, toClient)
  await notify(tx, ports, requestUnanswered, toProfessional)
}
