import { expect, test } from 'vitest'
import { aKnownBooking, changesStage, eleven, fifteen, twelve } from '../testing/known-booking.ts'

const override = ['OUTSIDE_HOURS', 'NOTICE', 'HORIZON', 'BUFFER']

/** Half an hour before a session that both sides know of. The professional ignores their rules. */
async function justBefore() {
  const stage = await aKnownBooking()
  const { world, move } = stage
  world.clock.advance(world.clock.now().until('2026-12-03T09:30:00Z'))
  return {
    ...stage,
    drag: async (booking: typeof stage.booking, start: string) =>
      await move(stage.ada, booking, start, { override }),
  }
}

test('two drags and two undos shortly before the session leave no mail and no line in the bell', async () => {
  const { world, noor, booking, known, drag, settle, mails, bell } = await justBefore()
  await using _ = world
  let moved = booking
  for (const start of [twelve, eleven, fifteen, eleven]) {
    await settle({ seconds: 9 })
    moved = await drag(moved, start)
  }
  await settle()
  expect(await mails(noor)).toHaveLength(known)
  expect((await bell(noor)).unread).toBe(0)
})

test('the second of two drags shortly before the session can be undone as long as the first', async () => {
  const { world, noor, booking, known, drag, settle, mails } = await justBefore()
  await using _ = world
  const back = await drag(await drag(booking, twelve), eleven)
  await settle({ seconds: 28 })
  const again = await drag(back, twelve)
  await settle({ seconds: 10 })
  await drag(again, eleven)
  await settle()
  expect(await mails(noor)).toHaveLength(known)
})

test('a move shortly before the session is mailed within half a minute', async () => {
  const { world, noor, booking, known, drag, settle, subjects } = await justBefore()
  await using _ = world
  await drag(booking, fifteen)
  await settle({ seconds: 29 })
  expect(await subjects(noor)).toHaveLength(known)
  await settle({ seconds: 1 })
  expect((await subjects(noor)).slice(known)).toEqual(['Your session was moved: Fri 4 Dec, 15:00'])
})

test('a cancellation shortly before the session that is undone leaves no mail to either side', async () => {
  const { world, ada, noor, bookForNoor, cancel, undoCancel, settle, readBell, mails } = await justBefore()
  await using _ = world
  const booking = await bookForNoor('2026-12-03T11:30:00Z', { override })
  await settle()
  await readBell(noor)
  const known = (await mails(noor)).length
  world.clock.advance(world.clock.now().until('2026-12-03T09:38:00Z'))
  for (const who of [ada, noor]) {
    await cancel(who, booking)
    await settle({ seconds: 10 })
    await undoCancel(who, booking)
  }
  await settle()
  expect([await mails(ada), (await mails(noor)).length]).toEqual([[], known])
})

test('nothing waits longer than until the start, when nothing can be undone any more', async () => {
  const { world, ada, noor, booking, known, cancel, settle, subjects } = await justBefore()
  await using _ = world
  await settle({ minutes: 29, seconds: 50 })
  await cancel(ada, booking)
  await settle({ seconds: 10 })
  expect((await subjects(noor)).slice(known)).toEqual(['Your session was cancelled: Thu 3 Dec, 11:00'])
})

test('a change at the end of the time that mails wait can still be undone', async () => {
  const { world, ada, noor, booking, known, move, settle, mails } = await aKnownBooking()
  await using _ = world
  const back = await move(ada, await move(ada, booking, twelve), eleven)
  await settle({ minutes: 2, seconds: 55 })
  const again = await move(ada, back, twelve)
  await settle({ seconds: 10 })
  await move(ada, again, eleven)
  await settle()
  expect(await mails(noor)).toHaveLength(known)
})

test('changes one after the other do not postpone a mail by more than the time to undo the last', async () => {
  const { world, ada, noor, book, move, settle, subjects } = await changesStage()
  await using _ = world
  const booking = await book()
  await settle({ minutes: 2, seconds: 40 })
  await move(noor, booking, fifteen)
  await settle({ seconds: 20 })
  expect(await subjects(ada)).toEqual([])
  await settle({ seconds: 10 })
  expect(await subjects(ada)).toEqual(['A client booked a session: Fri 4 Dec, 15:00'])
})
