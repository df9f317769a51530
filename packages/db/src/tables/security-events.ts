import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, instant } from '../columns.ts'
import type { AccountId } from '../ids.ts'
import { classify, personal, reference } from '../privacy.ts'

/** How often a rule refused somebody in an hour, without content. */
export const securityEvents = pgTable(
  'security_events',
  {
    hour: instant().notNull(),
    rule: text().notNull(),
    /** The account, a digest of a network whose key no other process knows, or `other`. */
    subject: text().notNull(),
    accountId: id<AccountId>(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.hour, table.rule, table.subject] })],
)

export type SecurityEventRow = typeof securityEvents.$inferSelect

const refused = {
  subject: 'account',
  category: 'activity',
  purpose: 'security',
  legalBasis: 'legitimate-interest',
  source: 'observed',
  retention: 'security',
  visibility: 'operator',
} as const

export const securityEventsPrivacy = classify(securityEvents, {
  hour: personal(refused),
  rule: personal(refused),
  subject: personal({ ...refused, category: 'device', export: false, visibility: 'nobody' }),
  accountId: reference('account', { retention: 'security' }),
  count: personal(refused),
})
