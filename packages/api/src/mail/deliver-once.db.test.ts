import { deliveries } from '@hora/db/tables'
import { expect, test } from 'vitest'
import type { AccountId } from '#kernel/ids.ts'
import type { Mail } from '#ports'
import { openWorld } from '#testing/world.ts'
import { deliverOnce } from './deliver-once.ts'

const mail: Mail = { to: 'ada@example.org', subject: 'One', text: 'One', html: '<p>One</p>' }
const effect = { effectKey: 'test:1', accountId: null, template: 'test' }
const compose = async () => mail

test('three workers with the same job send one mail', async () => {
  await using world = await openWorld()
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => deliverOnce(world.ports, effect, compose)))
  expect(outcomes.filter((each) => each.status === 'fulfilled' && each.value === 'sent')).toHaveLength(1)
  expect(world.mails).toEqual([mail])
  expect(await deliverOnce(world.ports, effect, compose)).toBe('already-sent')
  expect(world.mails).toHaveLength(1)
})

test('a mail that could not be sent is tried again', async () => {
  await using world = await openWorld()
  let broken = true
  const mailer = {
    send: async (each: Mail) => {
      if (broken) throw new Error('no server')
      await world.ports.mailer.send(each)
    },
  }
  await expect(deliverOnce({ ...world.ports, mailer }, effect, compose)).rejects.toThrow('no server')
  broken = false
  expect(await deliverOnce({ ...world.ports, mailer }, effect, compose)).toBe('sent')
  expect(await world.ports.db.select().from(deliveries)).toMatchObject([{ status: 'sent', attempts: 2 }])
})

test('the claim of a dead worker lasts 45 seconds', async () => {
  await using world = await openWorld()
  const { clock, db } = world.ports
  await db
    .insert(deliveries)
    .values({ ...effect, channel: 'mail', status: 'claimed', claimedAt: clock.now() })
  await expect(deliverOnce(world.ports, effect, compose)).rejects.toThrow('Another worker')
  world.clock.advance({ seconds: 46 })
  expect(await deliverOnce(world.ports, effect, compose)).toBe('sent')
})

test('when compose returns null, nothing is sent, then or later', async () => {
  await using world = await openWorld()
  expect(await deliverOnce(world.ports, effect, async () => null)).toBe('nothing-to-say')
  expect(await deliverOnce(world.ports, effect, compose)).toBe('already-sent')
  expect(world.mails).toEqual([])
})

test('an account that no longer exists gets no mail', async () => {
  await using world = await openWorld()
  const accountId = world.ports.newId<AccountId>()
  expect(await deliverOnce(world.ports, { ...effect, accountId }, compose)).toBe('nothing-to-say')
  expect(world.mails).toEqual([])
})
