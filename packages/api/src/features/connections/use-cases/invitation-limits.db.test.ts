import { expect, test } from 'vitest'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { runJobs, waitingJobs } from '#testing/workers/run-jobs.ts'
import { openWorld } from '#testing/world.ts'
import { anInvitation } from '../testing/invitations.ts'
import { resendInvitation } from './resend-invitation.ts'

const email = 'noor@example.org'

test('a professional mails one address at most eight times a day, by any number of invitations', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  const invitations = []
  for (let n = 0; n < 5; n++) invitations.push((await anInvitation(world, ada, { email })).invitation)
  const codes = []
  for (const { id: invitationId } of [...invitations, ...invitations]) {
    const again = await resendInvitation(world.ports, ada, { invitationId })
    codes.push(again.ok ? 'sent' : again.error.code)
    await runJobs(world)
    world.clock.advance({ minutes: 30 })
  }
  expect(codes).toEqual([...Array(3).fill('sent'), ...Array(7).fill('RATE_LIMITED')])
  expect(world.mails.length).toBeLessThanOrEqual(8)
})

test('an address gets five invitations an hour, and the others when the hour is over', async () => {
  await using world = await openWorld()
  for (let n = 0; n < 7; n++) await anInvitation(world, await aProfessional(world), { email })
  await runJobs(world)
  expect(world.mails).toHaveLength(5)
  await runJobs(world)
  expect(world.mails).toHaveLength(5)
  world.clock.advance({ hours: 1 })
  await runJobs(world)
  expect(world.mails).toHaveLength(7)
  expect(await waitingJobs(world)).toEqual([])
})

test('a repeated request is not refused because of its own first success, and mails again within the limits only', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  const keys = Array.from({ length: 5 }, (_, n) => `key-${n}`)
  const issue = (idempotencyKey: string) => anInvitation(world, ada, { email, idempotencyKey })
  const issued = []
  for (const key of keys) issued.push(await issue(key))
  await expect(issue('key-5')).rejects.toThrow('RATE_LIMITED')
  const [first, again] = [issued[4], await issue('key-4')]
  expect(again.invitation.id).toBe(first?.invitation.id)
  await runJobs(world)
  for (let n = 0; n < 3; n++) await issue('key-4')
  await expect(issue('key-4')).rejects.toThrow('RATE_LIMITED')
})
