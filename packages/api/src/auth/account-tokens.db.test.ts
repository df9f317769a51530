import { accountTokens } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { openWorld } from '#testing/world.ts'
import { issueToken, revokeTokens, useToken } from './account-tokens.ts'

test('of links issued at once only one works, and links for another purpose stay valid', async () => {
  await using world = await openWorld()
  const { ports } = world
  const { accountId } = await aPerson(world)
  const issue = (purpose: 'reset-password' | 'confirm-email') =>
    inTransaction(ports.db, (tx) => issueToken(tx, ports, { accountId, purpose }))
  const confirmation = await issue('confirm-email')
  const tokens = await Promise.all(Array.from({ length: 5 }, () => issue('reset-password')))
  expect(await ports.db.select().from(accountTokens)).toHaveLength(2)
  const use = (token: string) => inTransaction(ports.db, (tx) => useToken(tx, ports, 'reset-password', token))
  const used = []
  for (const token of tokens) used.push(await use(token))
  expect(used.filter((each) => each !== null)).toEqual([{ accountId, email: null, browserHash: null }])
  expect(await use(confirmation)).toBeNull()
})

test('a link used ten times at once works only once', async () => {
  await using world = await openWorld()
  const { ports } = world
  const { accountId } = await aPerson(world)
  const token = await inTransaction(ports.db, (tx) =>
    issueToken(tx, ports, { accountId, purpose: 'change-email', email: 'new@example.org' }),
  )
  const use = () => inTransaction(ports.db, (tx) => useToken(tx, ports, 'change-email', token))
  const used = await Promise.all(Array.from({ length: 10 }, use))
  expect(used.filter((each) => each !== null)).toEqual([
    { accountId, email: 'new@example.org', browserHash: null },
  ])
})

test('revoked links and malformed ones do not work', async () => {
  await using world = await openWorld()
  const { ports } = world
  const { accountId } = await aPerson(world)
  const token = await inTransaction(ports.db, (tx) =>
    issueToken(tx, ports, { accountId, purpose: 'change-email' }),
  )
  await inTransaction(ports.db, (tx) => revokeTokens(tx, accountId))
  for (const each of [token, '', 'x', 'x'.repeat(43), "' or true --"])
    expect(await inTransaction(ports.db, (tx) => useToken(tx, ports, 'change-email', each))).toBeNull()
})
