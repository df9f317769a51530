import { expect, test } from 'vitest'
import { aKnownBooking, changesStage, eleven, fifteen, twelve } from '../testing/known-booking.ts'

test('after a silent move, the old time in a mail is the one that the client was told', async () => {
  const { world, ada, noor, booking, known, move, cancel, settle, mails, bell } = await aKnownBooking()
  await using _ = world
  const silently = await move(ada, booking, twelve, { notify: false })
  const moved = await move(ada, silently, fifteen)
  await settle()
  const [mail, ...more] = (await mails(noor)).slice(known)
  expect(more).toEqual([])
  expect(mail?.text).toContain('Thu 3 Dec, 11:00 → Fri 4 Dec, 15:00')
  expect((await bell(noor)).lines[0]).toMatchObject({ startBefore: eleven, startAfter: fifteen })

  await move(ada, moved, twelve, { notify: false })
  await cancel(ada, moved)
  await settle()
  expect((await mails(noor)).at(-1)?.subject).toContain('Fri 4 Dec, 15:00')
})

test('a silent move and a move back to the time that the client knows leave no message', async () => {
  const { world, ada, noor, booking, known, move, settle, mails, bell } = await aKnownBooking()
  await using _ = world
  await move(ada, await move(ada, booking, twelve, { notify: false }), eleven)
  await settle()
  expect(await mails(noor)).toHaveLength(known)
  expect((await bell(noor)).unread).toBe(0)
})

test('to a client who was never told of a booking, its first message names no old time', async () => {
  const { world, ada, noor, bookForNoor, move, settle, mails, bell } = await changesStage()
  await using _ = world
  await move(ada, await bookForNoor(eleven, { notify: false }), fifteen)
  await settle()
  const [mail] = await mails(noor)
  expect(mail?.subject).toContain('Fri 4 Dec, 15:00')
  expect(mail?.text).not.toContain('11:00')
  expect((await bell(noor)).lines).toMatchObject([{ kind: 'BOOKING_CONFIRMED', startBefore: null }])
})

test('a booking made silently, then moved and moved back with a message, leaves no message', async () => {
  const { world, ada, noor, bookForNoor, move, settle, mails, bell } = await changesStage()
  await using _ = world
  const silent = { notify: false }
  const moved = await move(ada, await bookForNoor(eleven, silent), fifteen)
  const further = await move(ada, moved, twelve)
  expect((await bell(noor)).lines).toMatchObject([{ kind: 'BOOKING_CONFIRMED', startBefore: null }])
  const back = await move(ada, further, eleven)
  const again = await move(ada, await move(ada, back, twelve), eleven, silent)
  await settle()
  await settle()
  expect([await mails(noor), (await bell(noor)).lines]).toEqual([[], []])

  const silently = await move(ada, again, twelve, silent)
  await move(ada, await move(ada, silently, fifteen), twelve)
  await settle()
  expect([await mails(noor), (await bell(noor)).lines]).toEqual([[], []])
})

test('a booking made silently and moved with a message is cancelled and restored as one that is new', async () => {
  const { world, ada, noor, bookForNoor, move, cancel, undoCancel, settle, subjects } = await changesStage()
  await using _ = world
  const moved = await move(ada, await bookForNoor(eleven, { notify: false }), fifteen)
  await cancel(ada, moved, { notify: false })
  await undoCancel(ada, moved, { notify: false })
  await settle()
  expect(await subjects(noor)).toEqual(['A session was booked for you: Fri 4 Dec, 15:00'])
})

test('a client who read of a booking that was made silently gets a message when it moves back', async () => {
  const { world, ada, noor, bookForNoor, move, settle, readBell, subjects } = await changesStage()
  await using _ = world
  const moved = await move(ada, await bookForNoor(eleven, { notify: false }), fifteen)
  await settle()
  await readBell(noor)
  await move(ada, moved, eleven)
  await settle()
  expect((await subjects(noor)).slice(1)).toEqual(['Your session was moved: Thu 3 Dec, 11:00'])
})
