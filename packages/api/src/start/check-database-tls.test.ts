import { openTlsStripper } from '@hora/db/testing'
import { expect, test } from 'vitest'
import { openListener } from '#events/listener.ts'
import { openQueuePool } from '#jobs/queue-pool.ts'
import { checkDatabaseTls } from './check-database-tls.ts'

test.each(['', '?sslmode=require'])(
  'a database without TLS stops the start in a sentence (%s)',
  async (mode) => {
    using stripper = await openTlsStripper()
    await expect(checkDatabaseTls(`${stripper.url}${mode}`)).rejects.toThrow(
      /^The database at 0\.0\.0\.0:\d+ offers no TLS: correct its TLS settings, or set DATABASE_WITHOUT_TLS=on if .+\.$/,
    )
    expect(stripper.received()).toBe('')
  },
)

test('an unreachable database is left to the first connection', async () => {
  await checkDatabaseTls('postgres://user@0.0.0.0:1/hora')
})

test('a database on this machine may be plain', async () => {
  await checkDatabaseTls('postgres://user@localhost:1/hora')
})

test('the job queue sends nothing readable to a database without TLS', async () => {
  using stripper = await openTlsStripper()
  const pool = openQueuePool(stripper.url, 1)
  await expect(pool.query('select 1')).rejects.toThrow('does not support SSL')
  await pool.end()
  expect(stripper.received()).toBe('')
})

test('the listening connection sends nothing readable to a database without TLS', async () => {
  using stripper = await openTlsStripper()
  const db = {} as Parameters<typeof openListener>[0]['db']
  await using _listener = openListener({ url: stripper.url, db, observers: [] })
  await expect.poll(() => stripper.received().length).toBeGreaterThan(0)
  expect(stripper.received()).not.toMatch(/user|secret|hora/)
})
