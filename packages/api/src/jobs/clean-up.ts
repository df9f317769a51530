import type { Db } from '@hora/db/client'
import { retentionRules } from '@hora/db/privacy'
import {
  accountTokens,
  deliveries,
  events,
  idempotencyRecords,
  inboxMessages,
  rateLimits,
  securityEvents,
  workerLeases,
} from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { desc, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { forgetLogins } from '#auth/logins.ts'
import { eventRetention } from '#events/retention.ts'
import type { JobHandler } from './handler.ts'

const days = (count: number) => ({ hours: count * 24 })

/** Deletes expired data. It is safe to run at any time and any number of times. */
export const cleanUp: JobHandler<'platform.clean-up'> = async (_, { db, clock }) => {
  const now = clock.now()
  const before = (rule: keyof typeof retentionRules) => now.subtract(days(retentionRules[rule].days))
  await inTransaction(db, async (tx) => {
    await tx.delete(rateLimits).where(lt(rateLimits.expiresAt, now))
    await tx.delete(idempotencyRecords).where(lt(idempotencyRecords.createdAt, before('idempotency')))
    await tx.delete(accountTokens).where(lt(accountTokens.expiresAt, before('token')))
    await forgetLogins(tx, now)
    await tx.delete(deliveries).where(lt(deliveries.claimedAt, before('delivery')))
    await tx.delete(inboxMessages).where(lt(inboxMessages.createdAt, before('delivery')))
    await tx.delete(securityEvents).where(lt(securityEvents.hour, before('security')))
    await tx.delete(workerLeases).where(lt(workerLeases.seenAt, now.subtract(days(1))))
  })
  await pruneEvents(db, now.subtract(eventRetention))
}

/** The newest expired event stays, so that readers with an older cursor can detect that events are missing. */
async function pruneEvents(db: Db, kept: Temporal.Instant): Promise<void> {
  const old = alias(events, 'old')
  const newest = db
    .select({ xid: old.xid, id: old.id })
    .from(old)
    .where(lt(old.occurredAt, kept))
    .orderBy(desc(old.xid), desc(old.id))
    .limit(1)
  await db.delete(events).where(sql`(${events.xid}, ${events.id}) < ${newest}`)
}
