import { retentionRules } from '@hora/db/privacy'
import { inTransaction } from '@hora/db/transaction'
import { eventRetention } from '#events/retention.ts'
import type { JobHandler } from './handler.ts'

const days = (count: number) => ({ hours: count * 24 })

/** Deletes expired data. It is safe to run at any time and any number of times. */
export const cleanUp: JobHandler<'platform.clean-up'> = async (_, { db, clock }) => {
  const now = clock.now()
  const before = (rule: keyof typeof retentionRules) =>
    now.subtract(days(retentionRules[rule].days)).toString()
  await inTransaction(db, async ({ sql }) => {
    await sql`delete from rate_limits where expires_at < ${now.toString()}::timestamptz`
    await sql`delete from idempotency_records where created_at < ${before('idempotency')}::timestamptz`
    await sql`delete from account_tokens where expires_at < ${before('token')}::timestamptz`
    await sql`delete from logins where absolute_expires_at < ${now.toString()}::timestamptz
      or idle_expires_at < ${now.toString()}::timestamptz`
    await sql`delete from deliveries where claimed_at < ${before('delivery')}::timestamptz`
    await sql`delete from inbox_messages where created_at < ${before('delivery')}::timestamptz`
    await sql`delete from worker_leases where seen_at < ${now.subtract(days(1)).toString()}::timestamptz`
  })
  await pruneEvents(db.sql, now.subtract(eventRetention))
}

/** The newest expired event stays, so that readers with an older cursor can detect that events are missing. */
async function pruneEvents(sql: Parameters<typeof cleanUp>[1]['db']['sql'], kept: Temporal.Instant) {
  await sql`
    delete from events where (xid, id) < (
      select events.xid, events.id from events where occurred_at < ${kept.toString()}::timestamptz
      order by events.xid desc, events.id desc limit 1)`
}
