/** Events, idempotency records, rate limits and worker leases. */
import { sql } from 'drizzle-orm'
import { bigint, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, instant, xid8 } from '../columns.ts'
import type { AccountId, ProfessionalId } from '../ids.ts'
import { classify, personal, reference, technical } from '../privacy.ts'

/** Keys and short facts, never text that a person wrote. */
export type EventData = Readonly<Record<string, string | number | boolean | null>>

export const events = pgTable(
  'events',
  {
    xid: xid8().notNull().default(sql`pg_current_xact_id()`),
    id: bigint({ mode: 'bigint' }).notNull().generatedAlwaysAsIdentity(),
    topics: text().array().notNull(),
    type: text().notNull(),
    professionalId: id<ProfessionalId>(),
    data: jsonb().$type<EventData>().notNull(),
    occurredAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.xid, table.id] })],
)

export type EventRow = typeof events.$inferSelect

// Not exported, because each event repeats a fact of an exported row.
const recorded = {
  subject: 'account',
  category: 'activity',
  purpose: 'messages',
  source: 'observed',
  retention: 'event',
  export: false,
} as const

export const eventsPrivacy = classify(events, {
  xid: technical('The transaction that recorded the fact'),
  id: technical('Orders the facts of a transaction'),
  topics: personal({ ...recorded, visibility: 'nobody' }),
  type: personal(recorded),
  professionalId: reference('professional', { retention: 'event' }),
  data: personal({ ...recorded, recipients: ['professional', 'client'], visibility: 'counterpart' }),
  occurredAt: personal(recorded),
})

export const idempotencyRecords = pgTable(
  'idempotency_records',
  {
    accountId: id<AccountId>().notNull(),
    key: text().notNull(),
    operation: text().notNull(),
    inputHash: text().notNull(),
    outcome: jsonb().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.key] })],
)

export type IdempotencyRecordRow = typeof idempotencyRecords.$inferSelect

const repeated = {
  subject: 'account',
  category: 'activity',
  purpose: 'booking',
  source: 'observed',
  retention: 'idempotency',
  export: false,
  visibility: 'nobody',
} as const

export const idempotencyRecordsPrivacy = classify(idempotencyRecords, {
  accountId: reference('account', { retention: 'idempotency' }),
  key: technical('A random key that the app creates for each attempt'),
  operation: personal(repeated),
  inputHash: personal({ ...repeated, category: 'content' }),
  outcome: personal({ ...repeated, category: 'content' }),
  createdAt: personal(repeated),
})

export const rateLimits = pgTable(
  'rate_limits',
  {
    bucket: text().notNull(),
    windowStart: instant().notNull(),
    hits: integer().notNull(),
    expiresAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.windowStart] })],
)

export type RateLimitRow = typeof rateLimits.$inferSelect

// A bucket may be about a network address or an e-mail address.
const counted = {
  subject: 'account',
  category: 'device',
  purpose: 'security',
  legalBasis: 'legitimate-interest',
  source: 'observed',
  retention: 'token',
  export: false,
  visibility: 'nobody',
} as const

export const rateLimitsPrivacy = classify(rateLimits, {
  bucket: personal(counted),
  windowStart: personal({ ...counted, category: 'activity' }),
  hits: personal({ ...counted, category: 'activity' }),
  expiresAt: technical('Computed from the start of the window and its length'),
})

export const workerLeases = pgTable('worker_leases', {
  workerId: text().primaryKey(),
  seenAt: instant().notNull(),
})

export type WorkerLeaseRow = typeof workerLeases.$inferSelect

export const workerLeasesPrivacy = classify(workerLeases, {
  workerId: technical('Names a running program'),
  seenAt: technical('When that program last reported that it is alive'),
})
