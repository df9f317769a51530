import type { Tx } from '@hora/db/client'
import { notify } from '#features/notifications/index.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../../data/booking-cells.ts'
import type { Attendance } from '../../domain/booking.ts'
import { attendanceCorrected, noShowRecorded } from '../../notices/attendance-notices.ts'

/** Tells the client that they were recorded as missing, and when that was corrected. Having come needs no message. */
export async function notifyAttendance(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId' | 'settings'>,
  { professionalId, clientId, id, status }: BookingView,
  attendance: Attendance,
): Promise<void> {
  const about = { to: clientId, by: professionalId, subject: { professionalId, id } }
  if (attendance === 'no_show') return await notify(tx, ports, noShowRecorded, about)
  if (status === 'no_show') await notify(tx, ports, attendanceCorrected, about)
}
