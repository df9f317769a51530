import { expect, test } from 'vitest'
import { aKnownBooking } from '../../testing/known-booking.ts'

/** Noor knows of a session; it is half an hour into it now. */
async function duringASession() {
  const stage = await aKnownBooking()
  const { world, booking, ada, noor, mutate } = stage
  const start = Temporal.Instant.from(booking.start)
  world.clock.advance(world.clock.now().until(start.add({ minutes: 30 })))
  const record = async (attendance: 'ATTENDED' | 'NO_SHOW') =>
    await mutate(ada, 'recordAttendance', { bookingId: booking.id, attendance })
  const contest = async (message: string | null = null) =>
    await mutate(noor, 'contestNoShow', { bookingId: booking.id, message })
  return { ...stage, record, contest }
}

const kindsOf = (lines: readonly Readonly<Record<string, unknown>>[]) => lines.map(({ kind }) => kind)

test('a no-show that is corrected before its mail leaves no mail and no line in the bell', async () => {
  const { world, noor, known, record, settle, mails, bell } = await duringASession()
  await using _ = world
  await record('NO_SHOW')
  expect((await bell(noor)).unread).toBe(1)
  await record('ATTENDED')
  expect((await bell(noor)).unread).toBe(0)
  await settle()
  expect(await mails(noor)).toHaveLength(known)
  expect(kindsOf((await bell(noor)).lines)).toEqual(['BOOKING_CONFIRMED'])
})

test('the client gets a mail about a no-show and its correction, but not about one that is taken back at once', async () => {
  const { world, noor, known, record, settle, subjects, bell } = await duringASession()
  await using _ = world
  await record('NO_SHOW')
  await settle()
  await record('ATTENDED')
  await record('NO_SHOW')
  await settle()
  expect((await subjects(noor)).slice(known)).toEqual(['Recorded as a no-show: Thu 3 Dec, 11:00'])
  await record('ATTENDED')
  await settle()
  expect((await subjects(noor)).slice(known)).toEqual([
    'Recorded as a no-show: Thu 3 Dec, 11:00',
    'Your attendance was corrected: Thu 3 Dec, 11:00',
  ])
  expect(kindsOf((await bell(noor)).lines)).toEqual(['ATTENDANCE_CORRECTED', 'BOOKING_CONFIRMED'])
})

test('a client who came gets no message about it', async () => {
  const { world, noor, known, record, settle, mails } = await duringASession()
  await using _ = world
  await record('ATTENDED')
  await settle()
  expect(await mails(noor)).toHaveLength(known)
})

test('contestNoShow: the professional gets the message of the client, and so does the history', async () => {
  const { world, ada, record, contest, settle, mails, bell } = await duringASession()
  await using _ = world
  await record('NO_SHOW')
  await settle()
  const contested = await contest('I was in the waiting room.')
  expect(contested.changes.at(-1)).toEqual({
    kind: 'CONTESTED',
    actor: 'CLIENT',
    message: 'I was in the waiting room.',
  })
  expect(kindsOf((await bell(ada)).lines)[0]).toBe('NO_SHOW_CONTESTED')
  await settle()
  const [mail, ...more] = (await mails(ada)).filter(({ subject }) => /no-show/.test(subject))
  expect(more).toEqual([])
  expect(mail?.subject).toBe('A client contests a no-show: Thu 3 Dec, 11:00')
  expect(mail?.text).toContain('I was in the waiting room.')
})

test('after a contest, a mail about a new no-show offers no second one', async () => {
  const { world, noor, known, record, contest, settle, mails } = await duringASession()
  await using _ = world
  await record('NO_SHOW')
  await settle()
  await contest()
  await record('ATTENDED')
  await settle()
  await record('NO_SHOW')
  await settle()
  const [first, , again] = (await mails(noor)).slice(known)
  expect(first?.text).toContain('Contest it until')
  expect(again?.subject).toBe('Recorded as a no-show again: Thu 3 Dec, 11:00')
  expect(again?.text).toContain('You’ve already contested it')
  expect(again?.text).not.toContain('Contest it until')
})

test('a repeated request gets the first answer, and another attendance under its key is refused', async () => {
  const { world, ada, booking, mutate } = await duringASession()
  await using _ = world
  const input = { bookingId: booking.id, attendance: 'NO_SHOW', idempotencyKey: 'once' }
  const send = async (more: object) => {
    const document = `mutation M($input: RecordAttendanceInput!) { answer: recordAttendance(input: $input) {
      ... on Error { code } ... on RecordAttendanceSuccess { booking { status version } } } }`
    return await world.as(ada).get(document, { input: { ...input, ...more } })
  }
  const first = await send({})
  expect(first).toMatchObject({ answer: { booking: { status: 'NO_SHOW' } } })
  expect(await send({})).toEqual(first)
  expect(await send({ attendance: 'ATTENDED' })).toEqual({ answer: { code: 'IDEMPOTENCY_MISMATCH' } })
  expect(
    await mutate(ada, 'recordAttendance', { bookingId: booking.id, attendance: 'NO_SHOW' }),
  ).toMatchObject({
    version: 2,
  })
})
