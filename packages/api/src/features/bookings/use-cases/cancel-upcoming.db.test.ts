import { expect, test } from 'vitest'
import { attendanceStage } from '../testing/attendance.ts'
import { cancelUpcoming } from './cancel-upcoming.ts'

test('a booking that cannot be cancelled does not keep the others, and is cancelled when the task runs again', async () => {
  const stage = await attendanceStage()
  await using world = stage.world
  const [bad, later] = [await stage.sessionIn(60 * 48), await stage.sessionIn(60 * 72)]
  const { sql } = world.ports.db
  await sql.unsafe(`
    create function refuse() returns trigger language plpgsql as $$ begin raise 'not this one'; end $$;
    create trigger refuse before update on bookings for each row when (old.id = '${bad.id}') execute function refuse()`)
  const { accountId } = stage.ada
  const ended = {
    professionalId: stage.ada.professionalId,
    clientId: stage.noor.accountId,
    endedBy: accountId,
  }
  await expect(cancelUpcoming(world.ports, ended)).rejects.toThrow()
  expect(await stage.statuses(later.id)).toEqual({ booking: 'cancelled', session: 'cancelled' })
  await sql`drop trigger refuse on bookings`
  await cancelUpcoming(world.ports, ended)
  expect(await stage.statuses(bad.id)).toEqual({ booking: 'cancelled', session: 'cancelled' })
})
