import type { Tx } from '@hora/db/client'
import { type NotificationKind, notify } from '#features/notifications/index.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import type { Side } from './change-booking.ts'

/** Tells the side that did not act. A client who changes plans always tells; a professional may choose not to. */
export async function tellOtherSide(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId'>,
  { professionalId, clientId, id: bookingId }: BookingView,
  { by, kind, wanted }: { readonly by: Side; readonly kind: NotificationKind; readonly wanted: boolean },
): Promise<void> {
  if (by === 'professional' && !wanted) return
  const accountId = by === 'client' ? professionalId : clientId
  await notify(tx, ports, { accountId, kind, professionalId, bookingId })
}
