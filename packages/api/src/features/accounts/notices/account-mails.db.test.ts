import { inTransaction } from '@hora/db/transaction'
import { describe, expect, test } from 'vitest'
import { issueToken, type TokenPurpose, useToken } from '#auth/account-tokens.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import type { AccountId } from '#kernel/ids.ts'
import { runJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { readCredentials } from '../data/accounts.ts'
import { queueMail } from '../use-cases/mails/queue-mail.ts'
import type { AccountMail } from './account-mail.ts'
import { changeEmailMail } from './change-email.ts'
import { confirmEmailMail } from './confirm-email.ts'
import { resetPasswordMail } from './reset-password.ts'

interface Link {
  readonly purpose: TokenPurpose
  readonly mail: AccountMail
  readonly page: string
}

const links: readonly Link[] = [
  { purpose: 'confirm-email', mail: confirmEmailMail, page: '/confirm-email?token=' },
  { purpose: 'reset-password', mail: resetPasswordMail, page: '/reset-password?token=' },
  { purpose: 'change-email', mail: changeEmailMail, page: '/confirm-email-change?token=' },
]

const issue = async ({ ports }: World, { purpose }: Link, accountId: AccountId) =>
  await inTransaction(ports.db, async (tx) => await issueToken(tx, ports, { accountId, purpose }))

/** Queues a mail with a new link, runs an action, and returns the texts of the sent mails. */
async function sentAfter(
  world: World,
  link: Link,
  happen: (accountId: AccountId, token: string) => Promise<unknown>,
): Promise<readonly string[]> {
  const { ports } = world
  const before = world.mails.length
  const { accountId } = await aPerson(world)
  const token = await issue(world, link, accountId)
  const account = await readCredentials(ports.db, accountId)
  if (account === null) throw new Error('The person has an account')
  await inTransaction(ports.db, async (tx) => await queueMail(tx, ports, link.mail, account, { token }))
  await happen(accountId, token)
  await runJobs(world)
  return world.mails.slice(before).map(({ text }) => text.replace(token, '<token>'))
}

describe('sendMail', () => {
  test.each(links)(
    '$purpose is mailed only while its link works: not after it is used, replaced or expired',
    async (link) => {
      await using world = await openWorld()
      const { ports, clock } = world
      const [text, ...more] = await sentAfter(world, link, async () => {})
      expect(text?.split('\n')).toContain(`http://localhost:4000${link.page}<token>`)
      expect(more).toEqual([])
      const used = await sentAfter(world, link, async (_id, token) => {
        await inTransaction(ports.db, async (tx) => await useToken(tx, ports, link.purpose, token))
      })
      const replaced = await sentAfter(world, link, async (id) => await issue(world, link, id))
      const over = await sentAfter(world, link, async () => clock.advance({ hours: 73 }))
      expect({ used, replaced, over }).toEqual({ used: [], replaced: [], over: [] })
    },
  )

  test('a link that an earlier version queued without its token is still mailed', async () => {
    await using world = await openWorld()
    const { accountId } = await aPerson(world)
    const mail = {
      accountId,
      template: 'reset-password',
      to: 'ada@example.org',
      effectKey: 'reset-password:1',
    }
    const data = { name: 'Ada', language: 'fr', link: 'http://localhost:4000/reset-password?token=t' }
    await world.ports.db.sql`
    select from graphile_worker.add_job(
      'accounts.send-mail', payload := ${JSON.stringify({ ...mail, data })}::text::json)`
    await runJobs(world)
    expect(world.mails.map(({ subject }) => subject)).toEqual(['Choisissez un nouveau mot de passe'])
  })
})
