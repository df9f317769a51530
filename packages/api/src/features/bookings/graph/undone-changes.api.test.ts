import { expect, test } from 'vitest'
import { aKnownBooking, changesStage, eleven, fifteen, twelve } from '../testing/known-booking.ts'

test('two drags and two undos by the professional leave no mail and no line in the bell', async () => {
  const { world, ada, noor, booking, known, move, settle, mails, bell } = await aKnownBooking()
  await using _ = world
  let moved = booking
  for (const start of [twelve, eleven, fifteen, eleven]) moved = await move(ada, moved, start)
  await settle()
  await settle()
  expect(await mails(noor)).toHaveLength(known)
  expect((await bell(noor)).unread).toBe(0)
  expect((await bell(noor)).lines.map(({ kind }) => kind)).toEqual(['BOOKING_CONFIRMED'])
})

test('a client who moves a booking and back leaves no message on either side', async () => {
  const { world, ada, noor, booking, known, move, settle, mails, bell } = await aKnownBooking()
  await using _ = world
  const moved = await move(noor, booking, twelve)
  expect((await bell(ada)).unread).toBe(1)
  await move(noor, moved, eleven)
  expect(await bell(ada)).toEqual({ unread: 0, lines: [] })
  await settle()
  expect(await mails(ada)).toEqual([])
  expect(await mails(noor)).toHaveLength(known)
})

test('a resize that was undone leaves no message; one that stays says "changed to"', async () => {
  const { world, ada, noor, booking, known, move, settle, mails, subjects } = await aKnownBooking()
  await using _ = world
  const longer = await move(ada, booking, eleven, { durationMinutes: 90, override: ['OUTSIDE_HOURS'] })
  const back = await move(ada, longer, eleven, { durationMinutes: 60, override: ['OUTSIDE_HOURS'] })
  await settle()
  expect(await mails(noor)).toHaveLength(known)
  await move(ada, back, eleven, { durationMinutes: 90, override: ['OUTSIDE_HOURS'] })
  await settle()
  expect((await subjects(noor)).slice(known)).toEqual(['Your session was changed to Thu 3 Dec, 11:00–12:30'])
})

test('several moves become one, from the time that the client knows to the last one', async () => {
  const { world, ada, noor, booking, known, move, settle, mails, bell } = await aKnownBooking()
  await using _ = world
  await move(ada, await move(ada, booking, twelve), fifteen)
  await settle()
  const [mail, ...more] = (await mails(noor)).slice(known)
  expect(more).toEqual([])
  expect(mail?.subject).toBe('Your session was moved: Fri 4 Dec, 15:00')
  expect(mail?.text).toContain('Thu 3 Dec, 11:00 → Fri 4 Dec, 15:00')
  expect((await bell(noor)).lines[0]).toEqual({
    kind: 'BOOKING_RESCHEDULED',
    startBefore: eleven,
    endBefore: twelve,
    startAfter: fifteen,
    endAfter: '2026-12-04T15:00:00Z',
  })
})

test('a line keeps the times it spoke of after later changes', async () => {
  const { world, ada, noor, booking, move, cancel, settle, bell, readBell } = await aKnownBooking()
  await using _ = world
  const moved = await move(ada, booking, twelve)
  await settle()
  await readBell(noor)
  await move(ada, moved, fifteen)
  await settle()
  await readBell(noor)
  await cancel(ada, moved)
  await settle()
  const times = (await bell(noor)).lines.map(({ startBefore, startAfter }) => [startBefore, startAfter])
  expect(times).toEqual([
    [fifteen, null],
    [twelve, fifteen],
    [eleven, twelve],
    [null, eleven],
  ])
})

test('a booking that is moved before its mail is one mail, with the last time', async () => {
  const { world, ada, noor, book, move, settle, subjects } = await changesStage()
  await using _ = world
  await move(noor, await book(), twelve)
  await settle()
  expect(await subjects(ada)).toEqual(['A client booked a session: Thu 3 Dec, 12:00'])
  expect(await subjects(noor)).toEqual(['Your session is booked: Thu 3 Dec, 12:00'])
})

test('a booking that is made and cancelled at once is not mailed to either side', async () => {
  const { world, ada, noor, book, bookForNoor, cancel, settle, subjects } = await changesStage()
  await using _ = world
  await cancel(noor, await book())
  await cancel(ada, await bookForNoor())
  await settle()
  expect([await subjects(ada), await subjects(noor)]).toEqual([[], []])
})

test('a session that is moved and then cancelled is cancelled at the time that the reader knows', async () => {
  const { world, ada, noor, booking, known, move, cancel, settle, subjects } = await aKnownBooking()
  await using _ = world
  await cancel(ada, await move(ada, booking, fifteen))
  await settle()
  expect((await subjects(noor)).slice(known)).toEqual(['Your session was cancelled: Thu 3 Dec, 11:00'])
})

test('a client gets their own changes by mail, so that their calendar stays up to date; the bell counts none', async () => {
  const { world, ada, noor, booking, known, move, cancel, settle, subjects, bell } = await aKnownBooking()
  await using _ = world
  const moved = await move(noor, booking, fifteen)
  await settle()
  await cancel(noor, moved)
  await settle()
  expect((await subjects(noor)).slice(known)).toEqual([
    'You moved your session: Fri 4 Dec, 15:00',
    'You cancelled your session: Fri 4 Dec, 15:00',
  ])
  expect((await bell(noor)).unread).toBe(0)
  expect((await bell(noor)).lines.map(({ kind }) => kind)).toEqual(['BOOKING_CONFIRMED'])
  expect((await bell(ada)).unread).toBe(1)
})

test('the bell of a client counts no booking of their own', async () => {
  const { world, ada, noor, book, bell } = await changesStage()
  await using _ = world
  await book()
  expect(await bell(noor)).toEqual({ unread: 0, lines: [] })
  expect((await bell(ada)).unread).toBe(1)
})

test('a change without a message corrects the message that waits, and adds none', async () => {
  const { world, ada, noor, booking, known, move, settle, mails } = await aKnownBooking()
  await using _ = world
  const silent = { notify: false }
  const moved = await move(ada, await move(ada, booking, twelve), fifteen, silent)
  await settle()
  const [mail, ...more] = (await mails(noor)).slice(known)
  expect(more).toEqual([])
  expect(mail?.text).toContain('Thu 3 Dec, 11:00 → Fri 4 Dec, 15:00')
  await move(ada, moved, eleven, silent)
  await settle()
  expect(await mails(noor)).toHaveLength(known + 1)
})

test('an undo after the mail went out has its own mail', async () => {
  const { world, ada, noor, booking, known, move, settle, subjects } = await aKnownBooking()
  await using _ = world
  const moved = await move(ada, booking, fifteen)
  await settle()
  await move(ada, moved, eleven)
  await settle()
  expect((await subjects(noor)).slice(known)).toEqual([
    'Your session was moved: Fri 4 Dec, 15:00',
    'Your session was moved: Thu 3 Dec, 11:00',
  ])
})

test('a reader who saw the first change in the bell gets a mail about the second', async () => {
  const stage = await aKnownBooking()
  const { world, ada, noor, booking, known, move, settle, subjects, bell, readBell } = stage
  await using _ = world
  const moved = await move(ada, booking, fifteen)
  await readBell(noor)
  await move(ada, moved, eleven)
  await settle()
  expect((await subjects(noor)).slice(known)).toEqual(['Your session was moved: Thu 3 Dec, 11:00'])
  expect((await bell(noor)).unread).toBe(1)
})

test('a booking of the client is confirmed by mail although the professional moved it and back', async () => {
  const { world, ada, noor, book, move, settle, subjects } = await changesStage()
  await using _ = world
  const booking = await book()
  await move(ada, await move(ada, booking, fifteen), eleven)
  await settle()
  expect(await subjects(noor)).toEqual(['Your session is booked: Thu 3 Dec, 11:00'])
})

test('a professional who moves what the client just moved gets no mail that is no longer true', async () => {
  const { world, ada, noor, booking, known, move, settle, mails, subjects } = await aKnownBooking()
  await using _ = world
  await move(ada, await move(noor, booking, twelve), fifteen)
  await settle()
  expect(await mails(ada)).toEqual([])
  expect((await subjects(noor)).slice(known)).toEqual(['Your session was moved: Fri 4 Dec, 15:00'])
})

test('undoCancelBooking restores the booking of the one who cancelled, and leaves no message on either side', async () => {
  const { world, ada, noor, booking, known, cancel, undoCancel, settle, mails, bell } = await aKnownBooking()
  await using _ = world
  for (const who of [ada, noor]) {
    await cancel(who, booking)
    const restored = await undoCancel(who, booking)
    expect(restored).toMatchObject({ id: booking.id, status: 'CONFIRMED', start: eleven, cancelledBy: null })
  }
  await settle()
  await settle()
  expect([(await mails(noor)).length, await mails(ada)]).toEqual([known, []])
  expect([(await bell(ada)).lines, (await bell(noor)).unread]).toEqual([[], 0])
})

test('a cancellation can be undone for three minutes, by the one who cancelled, while the time is free', async () => {
  const { world, ada, noor, booking, cancel, undoCancel, bookForNoor } = await aKnownBooking()
  await using _ = world
  await expect(undoCancel(ada, booking)).rejects.toThrow('NOT_CANCELLED')
  await cancel(ada, booking)
  await expect(undoCancel(noor, booking)).rejects.toThrow('CANCELLED_BY_OTHER')
  world.clock.advance({ minutes: 3 })
  const other = await bookForNoor('2026-12-03T10:30:00Z', { override: ['OUTSIDE_HOURS'] })
  await expect(undoCancel(ada, booking)).rejects.toThrow('SLOT_TAKEN')
  await cancel(ada, other)
  expect((await undoCancel(ada, booking)).status).toBe('CONFIRMED')
  await cancel(ada, booking)
  world.clock.advance({ minutes: 3, milliseconds: 1 })
  await expect(undoCancel(ada, booking)).rejects.toThrow('UNDO_CLOSED')
})

test('a cancellation can be undone beside a session that gave up its buffers, and not beside one that keeps them', async () => {
  const stage = await aKnownBooking(twelve, { bufferBeforeMinutes: 15 })
  const { world, ada, booking, bookForNoor, cancel, undoCancel } = stage
  await using _ = world
  const [ten, one] = ['2026-12-03T09:00:00Z', '2026-12-03T12:00:00Z']
  await bookForNoor(ten)
  await cancel(ada, booking)
  await bookForNoor(eleven, { override: ['BUFFER'] })
  expect((await undoCancel(ada, booking)).status).toBe('CONFIRMED')
  await cancel(ada, booking)
  await bookForNoor(one)
  await expect(undoCancel(ada, booking)).rejects.toThrow('BUFFER_TOO_SHORT')
})

test('an undone cancellation of a booking that is not mailed yet leaves its confirmation', async () => {
  const { world, ada, noor, book, cancel, undoCancel, settle, subjects } = await changesStage()
  await using _ = world
  const booking = await book()
  await cancel(noor, booking)
  await undoCancel(noor, booking)
  await settle()
  expect(await subjects(ada)).toEqual(['A client booked a session: Thu 3 Dec, 11:00'])
  expect(await subjects(noor)).toEqual(['Your session is booked: Thu 3 Dec, 11:00'])
})

test('a booking that was not read yet is in the bell again after a change to it was undone', async () => {
  const { world, ada, noor, bookForNoor, move, cancel, undoCancel, settle, bell } = await changesStage()
  await using _ = world
  const booking = await bookForNoor()
  await settle()
  const told = await bell(noor)
  expect(told.unread).toBe(1)
  let moved = booking
  for (const start of [twelve, fifteen, eleven]) moved = await move(ada, moved, start)
  expect(await bell(noor)).toEqual(told)
  await cancel(ada, booking)
  await undoCancel(ada, booking)
  expect(await bell(noor)).toEqual(told)
})

test('a booking whose cancellation without a message is undone without one is mailed as it was meant to be', async () => {
  const { world, ada, noor, bookForNoor, cancel, undoCancel, settle, subjects, bell } = await changesStage()
  await using _ = world
  const booking = await bookForNoor()
  await cancel(ada, booking, { notify: false })
  await undoCancel(ada, booking, { notify: false })
  await settle()
  expect(await subjects(noor)).toEqual(['A session was booked for you: Thu 3 Dec, 11:00'])
  expect((await bell(noor)).unread).toBe(1)
})

test('a booking made without a message stays without one when its cancellation is undone', async () => {
  const { world, ada, noor, bookForNoor, cancel, undoCancel, settle, subjects } = await changesStage()
  await using _ = world
  const booking = await bookForNoor(eleven, { notify: false })
  await cancel(ada, booking, { notify: false })
  await undoCancel(ada, booking, { notify: false })
  await settle()
  expect(await subjects(noor)).toEqual([])
})

test('a cancellation that is undone takes its time again', async () => {
  const { world, noor, booking, cancel, undoCancel, service } = await aKnownBooking()
  await using _ = world
  const read = async () => {
    const document = `query Slots($id: ID!) { openSlots(serviceId: $id, durationMinutes: 60,
      from: "2026-12-03T00:00:00Z", to: "2026-12-04T00:00:00Z") { ... on OpenSlots { slots { start } } } }`
    interface Answer {
      readonly openSlots: { readonly slots: readonly { readonly start: string }[] }
    }
    const { openSlots } = await world.as(noor).get<Answer>(document, { id: service })
    return openSlots.slots.map(({ start }) => start)
  }
  expect(await read()).not.toContain(eleven)
  await cancel(noor, booking)
  expect(await read()).toContain(eleven)
  await undoCancel(noor, booking)
  expect(await read()).not.toContain(eleven)
})
