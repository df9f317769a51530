import { deliveries } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { bookingCancelled, bookingConfirmed } from '#features/bookings/notices/booking-notices.ts'
import { aBooking, cancelRows } from '#features/bookings/testing/booking-rows.ts'
import { anInvitation, connect } from '#features/connections/testing/invitations.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { rename } from '#features/profiles/testing/profiles.ts'
import type { JobPayloads } from '#jobs/catalogue.ts'
import { jobHandlers } from '#jobs/handlers.ts'
import type { BookingId } from '#kernel/ids.ts'
import { runJobs, waitingJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import type { Notice } from '../define-notice.ts'
import { notify } from './notify.ts'

type About = Parameters<typeof notify<string, BookingId>>[3]

async function queueNotice(world: World, notice: Notice<string, BookingId>, about: About): Promise<void> {
  await inTransaction(world.ports.db, async (tx) => await notify(tx, world.ports, notice, about))
}

async function aBookedHour(world: World, message: string | null = null) {
  const ada = await aProfessional(world, { displayName: 'Ada', zone: 'Europe/Paris' })
  const noor = await aPerson(world, {
    displayName: 'Noor',
    zone: 'America/New_York',
    email: 'noor@example.org',
  })
  const booking = await aBooking(world, ada, noor, { start: '2026-11-24T09:00:00Z', message })
  const about = {
    to: noor.accountId,
    by: ada.accountId,
    subject: { professionalId: ada.professionalId, id: booking.id },
  }
  return { ada, noor, booking, about }
}

test('a confirmation names the time on the reader’s clock and on the professional’s', async () => {
  await using world = await openWorld()
  const { about } = await aBookedHour(world)
  await queueNotice(world, bookingConfirmed, about)
  await runJobs(world)
  const [mail] = world.mails
  expect(mail).toMatchObject({
    to: 'noor@example.org',
    subject: 'A session was booked for you: Tue 24 Nov, 04:00',
  })
  expect(mail?.text).toContain('Tuesday, 24 November 2026, 04:00–\u206005:00, New York (UTC-5)')
  expect(mail?.text).toContain('Tuesday, 24 November 2026, 10:00–\u206011:00, Paris (UTC+1)')
  expect(mail?.text).toMatch(/http:\/\/localhost:4000\/bookings\/[\w-]+\.ics/)
  expect(mail?.text).toMatch(/http:\/\/localhost:4000\/my-sessions\/[\w-]{20,}/)
})

test('a mail is in the language of its reader', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world, { displayName: 'Ada', language: 'fr', email: 'ada@example.org' })
  const noor = await aPerson(world, { displayName: 'Noor' })
  const { id } = await aBooking(world, ada, noor, { start: '2026-11-24T09:00:00Z' })
  const { accountId: to, professionalId } = ada
  await queueNotice(world, bookingConfirmed, { to, by: noor.accountId, subject: { professionalId, id } })
  await runJobs(world)
  expect(world.mails).toMatchObject([
    { to: 'ada@example.org', subject: 'Vous avez réservé une séance pour un client : mar. 24 nov., 10:00' },
  ])
  expect(world.mails[0]?.text).toContain('Votre séance avec Noor est réservée.')
  expect(world.mails[0]?.text).toMatch(/mardi 24 novembre 2026, 10:00\s–\u2060\s11:00, Paris \(UTC\+1\)/)
})

test('a person’s message arrives as text: no markup, no live link, nothing in the subject', async () => {
  await using world = await openWorld()
  const message = '<img src=x onerror=alert(1)> https://evil.example/pay'
  const { ada, about } = await aBookedHour(world, message)
  await rename(world, ada, 'Ada <b>B</b>')
  await queueNotice(world, bookingConfirmed, about)
  await runJobs(world)
  const [mail] = world.mails
  expect(mail?.html).not.toContain('<img')
  expect(mail?.html).not.toContain('<b>B')
  expect(mail?.html).not.toContain('https://evil.example')
  expect(mail?.text).not.toContain('https://evil.example')
  expect(mail?.subject).toBe('A session was booked for you: Tue 24 Nov, 04:00')
})

test('a booking that was cancelled before its mail was sent is not confirmed by mail', async () => {
  await using world = await openWorld()
  const { noor, booking, about } = await aBookedHour(world)
  await queueNotice(world, bookingConfirmed, about)
  await cancelRows(world, booking)
  await queueNotice(world, bookingCancelled, { ...about, by: noor.accountId })
  await runJobs(world)
  expect(world.mails.map(({ subject }) => subject)).toEqual(['You cancelled your session: Tue 24 Nov, 04:00'])
})

test('a booking that is over is not confirmed by mail', async () => {
  await using world = await openWorld()
  const { about } = await aBookedHour(world)
  await queueNotice(world, bookingConfirmed, about)
  world.clock.advance({ hours: 26 })
  await runJobs(world)
  expect(world.mails).toEqual([])
})

test('three workers with the same job send one mail', async () => {
  await using world = await openWorld()
  const { about } = await aBookedHour(world)
  await queueNotice(world, bookingConfirmed, about)
  const [job] = await waitingJobs(world)
  const payload = job?.payload as JobPayloads['notifications.deliver']
  const deliver = jobHandlers['notifications.deliver']
  await Promise.allSettled([1, 2, 3].map(async () => await deliver?.(payload, world.ports)))
  await deliver?.(payload, world.ports)
  expect(world.mails).toHaveLength(1)
  expect(await world.ports.db.select().from(deliveries)).toMatchObject([
    { status: 'sent', notificationId: payload.notificationId },
  ])
})

test('a mail that could not be sent is sent when the job runs again', async () => {
  await using world = await openWorld()
  const { about } = await aBookedHour(world)
  await queueNotice(world, bookingConfirmed, about)
  const [job] = await waitingJobs(world)
  const deliver = jobHandlers['notifications.deliver']
  const broken = { send: () => Promise.reject(new Error('connection refused')) }
  await expect(deliver?.(job?.payload as never, { ...world.ports, mailer: broken })).rejects.toThrow(
    'refused',
  )
  await runJobs(world)
  expect(world.mails).toHaveLength(1)
})

test('an address that was never confirmed gets no mail', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  const eve = await aPerson(world, { emailConfirmed: false })
  const { id } = await aBooking(world, ada, eve, { start: '2026-11-24T09:00:00Z' })
  const { professionalId } = ada
  await queueNotice(world, bookingConfirmed, {
    to: eve.accountId,
    by: ada.accountId,
    subject: { professionalId, id },
  })
  await runJobs(world)
  expect(world.mails).toEqual([])
})

test('the mail of an accepted invitation names the client', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world, { email: 'ada@example.org' })
  await connect(world, ada, await aPerson(world, { displayName: 'Noor' }))
  await runJobs(world)
  expect(world.mails).toMatchObject([{ to: 'ada@example.org', subject: 'Your invitation was accepted' }])
  expect(world.mails[0]?.text).toContain('Noor accepted your invitation')
})

test('sendInvitation mails an invitation once, with its link, but not after it was reissued or withdrawn', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world, { displayName: 'Ada' })
  const terms = { email: 'noor@example.org', idempotencyKey: 'a', message: 'Hello' }
  const first = await anInvitation(world, ada, terms)
  const again = await anInvitation(world, ada, terms)
  expect(await runJobs(world)).toEqual(['connections.send-invitation'])
  expect(world.mails).toHaveLength(1)
  expect(world.mails[0]).toMatchObject({ to: 'noor@example.org', subject: 'You’re invited to Hora' })
  expect(world.mails[0]?.text).toContain(again.url)
  expect(world.mails[0]?.text).not.toContain(first.token)
})
