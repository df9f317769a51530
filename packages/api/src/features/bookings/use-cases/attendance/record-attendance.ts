import type { Tx } from '@hora/db/client'
import type { RecordAttendanceInput } from '@hora/schema/inputs/bookings'
import { limits } from '@hora/schema/limits'
import { isBlocked } from '#auth/relation.ts'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../../data/booking-cells.ts'
import { countAttendanceChanges } from '../../data/count-attendance.ts'
import type { Attendance } from '../../domain/booking.ts'
import { recordsAttendance } from '../../policy.ts'
import { applyCommand } from '../apply-command.ts'
import { changeBooking } from '../change-booking.ts'
import { completePlace } from './complete-ended.ts'
import { notifyAttendance } from './notify-attendance.ts'

export type RecordAttendance = Decoded<RecordAttendanceInput>

/** Records or corrects whether the client came, by the professional, from the start until 30 days after the end. */
export async function recordAttendance(
  ports: Ports,
  viewer: Viewer,
  input: RecordAttendance,
): Promise<Result<{ booking: BookingView }, DomainError>> {
  const attendance = input.attendance === 'NO_SHOW' ? 'no_show' : 'attended'
  return await changeBooking(ports, viewer, {
    operation: 'recordAttendance',
    input: { ...input, message: null },
    policy: recordsAttendance,
    work: async (tx, { booking }) => await record(tx, ports, booking, attendance),
  })
}

/** First writes what the clock has decided by now, so that the history is the same whether its job ran or not. */
async function record(
  tx: Tx,
  ports: Ports,
  locked: BookingView,
  attendance: Attendance,
): Promise<Result<boolean, DomainError>> {
  const booking = (await completePlace(tx, ports, locked.id)) ?? locked
  const changes = await countAttendanceChanges(tx, booking)
  if (changes >= limits.attendanceChanges && booking.status !== attendance)
    return err(domainError('ATTENDANCE_LIMIT'))
  const command = { type: 'record-attendance', actor: 'professional', attendance } as const
  const recorded = await applyCommand(tx, ports, booking, command)
  const { professionalId, clientId } = booking
  if (recorded.ok && recorded.value && !(await isBlocked(tx, professionalId, clientId)))
    await notifyAttendance(tx, ports, booking, attendance)
  return recorded
}
