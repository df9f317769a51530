import { expect, test } from 'vitest'
import { runDueJobs } from '#testing/workers/run-jobs.ts'
import { aKnownBooking, eleven } from '../testing/known-booking.ts'

const override = ['OUTSIDE_HOURS', 'NOTICE']
const later = '2026-12-03T10:05:00Z'

/** The same, forty minutes before the session. Time passes by `after`, and what is due is sent. */
async function soon() {
  const stage = await aKnownBooking()
  const { world } = stage
  const now = Temporal.Instant.from(eleven).subtract({ minutes: 40 })
  world.clock.advance(world.clock.now().until(now))
  const after = async (seconds: number) => {
    world.clock.advance({ seconds })
    await runDueJobs(world)
  }
  return { ...stage, after }
}

test('two drags and two undos within the hour before the start are no message either', async () => {
  const { world, ada, noor, booking, known, move, mails, bell, after } = await soon()
  await using _ = world
  let moved = booking
  for (const start of [later, eleven, later, eleven]) {
    moved = await move(ada, moved, start, { override })
    await after(5)
  }
  await after(180)
  expect(await mails(noor)).toHaveLength(known)
  expect((await bell(noor)).unread).toBe(0)
})

test('a change within the hour before the start is mailed as soon as it can no longer be undone', async () => {
  const { world, ada, noor, booking, known, move, subjects, after } = await soon()
  await using _ = world
  await move(ada, booking, later, { override })
  await after(20)
  expect((await subjects(noor)).slice(known)).toEqual([])
  await after(10)
  expect((await subjects(noor)).slice(known)).toEqual(['Your session was moved: Thu 3 Dec, 11:05'])
})
