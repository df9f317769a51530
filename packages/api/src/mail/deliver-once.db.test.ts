import type { Db } from '@hora/db/client'
import { deliveries, workerLeases } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { CannotSucceed } from '#jobs/task-errors.ts'
import type { AccountId } from '#kernel/ids.ts'
import { type Mail, MailNotSent } from '#ports'
import { openWorld, type World } from '#testing/world.ts'
import { deliverOnce } from './deliver-once.ts'

const mail: Mail = { to: 'ada@example.org', subject: 'One', text: 'One', html: '<p>One</p>' }
const effect = { effectKey: 'test:1', accountId: null, template: 'test' }
const compose = async () => mail

test('three workers with the same job send one mail', async () => {
  await using world = await openWorld()
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => deliverOnce(world.ports, effect, compose)))
  expect(outcomes.filter((each) => each.status === 'fulfilled' && each.value === 'sent')).toHaveLength(1)
  expect(world.mails).toMatchObject([mail])
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

/** A claim of another worker, older than a worker needs for its first heartbeat. */
async function anOldClaim(world: World, status: 'claimed' | 'sending', unanswered = 0) {
  const { clock, db } = world.ports
  const claim = { claimedBy: 'other', claim: world.ports.newId(), claimedAt: clock.now() }
  await db.insert(deliveries).values({ ...effect, channel: 'mail', status, unanswered, ...claim })
  world.clock.advance({ seconds: 16 })
}

test.each(['claimed', 'sending'] as const)(
  'a dead worker loses what it has %s, a living one does not',
  async (status) => {
    await using world = await openWorld()
    const { db } = world.ports
    await anOldClaim(world, status)
    const [lease] = await db
      .insert(workerLeases)
      .values({ workerId: 'other', seenAt: world.clock.now() })
      .returning()
    await expect(deliverOnce(world.ports, effect, compose)).rejects.toThrow('Another worker')
    await db.delete(workerLeases).where(eq(workerLeases.workerId, lease?.workerId ?? ''))
    expect(await deliverOnce(world.ports, effect, compose)).toBe('sent')
  },
)

test('a worker that lost its claim while it composed does not send', async () => {
  await using world = await openWorld()
  const slow = async () => {
    world.clock.advance({ seconds: 16 })
    expect(await deliverOnce(world.ports, effect, compose)).toBe('sent')
    return mail
  }
  await expect(deliverOnce(world.ports, effect, slow)).rejects.toThrow('took over')
  expect(world.mails).toHaveLength(1)
})

/** A pool whose statements that `isLost` chooses take effect, but their answers are lost. */
function losing(world: World, isLost: (query: string) => boolean): Db {
  const { db } = world.ports
  const lost = Object.assign(new Error('terminating connection'), { code: '57P01', severity: 'FATAL' })
  return new Proxy(db, {
    get(target, key) {
      const member = Reflect.get(target, key)
      if (key !== 'insert' && key !== 'update') return member
      return (table: never) => losingBuilder(Reflect.apply(member, target, [table]), isLost, lost)
    },
  })
}

function losingBuilder(builder: object, isLost: (query: string) => boolean, lost: Error): object {
  return new Proxy(builder, {
    get(target, key) {
      const member = Reflect.get(target, key)
      if (typeof member !== 'function') return member
      if (key === 'then') {
        return (done: (rows: unknown) => void, failed: (error: unknown) => void) => {
          const query = (target as { toSQL(): { params: unknown[] } }).toSQL().params.join(' ')
          const run = Reflect.apply(member, target, [(rows: unknown) => rows]) as Promise<unknown>
          return run
            .then((rows) => {
              if (isLost(query)) throw lost
              return rows
            })
            .then(done, failed)
        }
      }
      return (...args: unknown[]) => losingBuilder(Reflect.apply(member, target, args), isLost, lost)
    },
  })
}

test.each(['claimed', 'sending', 'sent'])(
  'when the answer to the note "%s" is lost, the mail is sent once',
  async (note) => {
    await using world = await openWorld()
    let losses = 2
    const db = losing(world, (params) => params.includes(note) && losses-- > 0)
    expect(await deliverOnce({ ...world.ports, db }, effect, compose)).toBe('sent')
    expect(losses).toBeLessThanOrEqual(0)
    expect(world.mails).toHaveLength(1)
    expect(await deliverOnce(world.ports, effect, compose)).toBe('already-sent')
  },
)

test('every copy of a mail has the same Message-ID, and no other mail has it', async () => {
  await using world = await openWorld()
  let broken = true
  const mailer = {
    send: async (each: Mail) => {
      await world.ports.mailer.send(each)
      if (broken) throw new MailNotSent(new Error('no answer'), true)
    },
  }
  await expect(deliverOnce({ ...world.ports, mailer }, effect, compose)).rejects.toThrow(MailNotSent)
  broken = false
  await deliverOnce({ ...world.ports, mailer }, effect, compose)
  await deliverOnce(world.ports, { ...effect, effectKey: 'test:2' }, compose)
  const [one, again, other] = world.mails.map(({ messageId }) => messageId)
  expect(one).toMatch(/^[\w-]{32}$/)
  expect(again).toBe(one)
  expect(other).not.toBe(one)
})

test('a mail server that takes the mail and never answers gets three copies, not one for each attempt', async () => {
  await using world = await openWorld()
  let handovers = 0
  const mailer = {
    send: async () => {
      handovers++
      throw new MailNotSent(new Error('no answer'), true)
    },
  }
  for (let attempt = 0; attempt < 3; attempt++)
    await expect(deliverOnce({ ...world.ports, mailer }, effect, compose)).rejects.toThrow(MailNotSent)
  await expect(deliverOnce({ ...world.ports, mailer }, effect, compose)).rejects.toThrow(CannotSucceed)
  expect(handovers).toBe(3)
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
