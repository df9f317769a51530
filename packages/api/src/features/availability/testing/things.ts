import { scheduleOverrides, schedules, services } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { eq } from 'drizzle-orm'
import { recordEvents } from '#events/record.ts'
import { theService } from '#features/services/testing/things.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { ScheduleId } from '#kernel/ids.ts'
import { oncePer } from '#kernel/once-per.ts'
import type { PracticeCast } from '#testing/authorization/practice-cast.ts'
import { must } from '#testing/must.ts'
import { zoneNamed } from '#testing/names.ts'
import { scheduleChanged } from '../events.ts'
import { addTimeOff } from '../use-cases/add-time-off.ts'
import { openHours } from './hours.ts'

/** The service of a practice, and its hours with an exception. */
export const theOpenService = oncePer(async (practice: PracticeCast) => {
  const { world, professional } = practice
  const { db, clock } = world.ports
  const { professionalId } = professional
  const serviceId = await theService(practice)
  const scheduleId = await openHours(world, professional)
  const closedEarly = {
    onDate: Temporal.PlainDate.from('2026-11-24'),
    ranges: [{ startMinute: 600, endMinute: 660 }],
  }
  await db.insert(scheduleOverrides).values({ professionalId, scheduleId, ...closedEarly })
  await db.update(services).set({ scheduleId, bufferAfterMinutes: 1 }).where(eq(services.id, serviceId))
  const recorded = [scheduleChanged({ professionalId, id: scheduleId })]
  await inTransaction(db, async (tx) => await recordEvents(tx, clock, recorded))
  return { serviceId, scheduleId }
})

/** The hours, one more schedule, and time off. */
export async function things(practice: PracticeCast) {
  const { world, professional } = practice
  const { db, newId, clock } = world.ports
  const spareId = newId<ScheduleId>()
  const times = { createdAt: clock.now(), updatedAt: clock.now() }
  const spare = { name: 'Spare', zone: zoneNamed('Europe/Paris'), ...times }
  const { scheduleId } = await theOpenService(practice)
  await db.insert(schedules).values({ professionalId: professional.professionalId, id: spareId, ...spare })
  const { timeOff } = must(
    await addTimeOff(world.ports, professional, {
      idempotencyKey: 'time-off',
      startsLocal: Temporal.PlainDateTime.from('2026-11-27T09:00'),
      endsLocal: Temporal.PlainDateTime.from('2026-11-27T12:00'),
      label: 'Dentist',
    }),
  )
  const { timeOff: daysOff } = must(
    await addTimeOff(world.ports, professional, {
      idempotencyKey: 'days-off',
      firstDate: Temporal.PlainDate.from('2027-08-02'),
      lastDate: Temporal.PlainDate.from('2027-08-06'),
      yearly: true,
      label: 'Summer',
    }),
  )
  return {
    schedule: encodeGlobalId('Schedule', scheduleId),
    spareSchedule: encodeGlobalId('Schedule', spareId),
    timeOff: encodeGlobalId('TimeOff', timeOff.id),
    spareTimeOff: encodeGlobalId('TimeOff', daysOff.id),
  }
}
