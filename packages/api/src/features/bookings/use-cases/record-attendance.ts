import type { RecordAttendanceInput } from '@hora/schema/inputs/bookings'
import { limits } from '@hora/schema/limits'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import { countAttendanceChanges } from '../data/count-attendance.ts'
import { recordsAttendance } from '../policy.ts'
import { applyCommand } from './apply-command.ts'
import { changeBooking } from './change-booking.ts'
import { tellAttendance } from './tell-attendance.ts'

export type RecordAttendance = Decoded<RecordAttendanceInput>

/** Records or corrects whether the client came, by the professional, from the start until 30 days after the end. */
export async function recordAttendance(
  ports: Ports,
  viewer: Viewer,
  input: RecordAttendance,
): Promise<Result<{ booking: BookingView }, DomainError>> {
  return await changeBooking(ports, viewer, {
    operation: 'recordAttendance',
    input,
    policy: recordsAttendance,
    work: async (tx, { booking, side, message }) => {
      const before = await countAttendanceChanges(tx, booking)
      const attendance = input.attendance === 'NO_SHOW' ? 'no_show' : 'attended'
      const command = { type: 'record-attendance', actor: side, attendance } as const
      if (before >= limits.attendanceChanges && booking.status !== attendance)
        return err(domainError('ATTENDANCE_FINAL'))
      const recorded = await applyCommand(tx, ports, booking, command, message)
      if (recorded.ok && recorded.value) await tellAttendance(tx, ports, booking, attendance)
      return recorded
    },
  })
}
