/** Logins, and the tokens of mailed links. */
import { pgTable, text } from 'drizzle-orm/pg-core'
import { id, instant } from '../columns.ts'
import type { AccountId, LoginId } from '../ids.ts'
import { classify, personal, reference, technical } from '../privacy.ts'
import { randomKey } from './common-classes.ts'

export const logins = pgTable('logins', {
  id: id<LoginId>().primaryKey(),
  idHash: text().notNull(),
  accountId: id<AccountId>().notNull(),
  device: text().notNull(),
  country: text(),
  createdAt: instant().notNull(),
  lastSeenAt: instant().notNull(),
  idleExpiresAt: instant().notNull(),
  absoluteExpiresAt: instant().notNull(),
})

export type LoginRow = typeof logins.$inferSelect

const watched = {
  subject: 'account',
  purpose: 'security',
  legalBasis: 'legitimate-interest',
  source: 'observed',
  retention: 'login',
} as const
const loginEnd = technical('Computed from the start of the login and a fixed length')

export const loginsPrivacy = classify(logins, {
  id: randomKey,
  idHash: personal({ ...watched, category: 'credential', export: false, visibility: 'nobody' }),
  accountId: reference('account', { retention: 'login' }),
  device: personal({ ...watched, category: 'device' }),
  country: personal({ ...watched, category: 'location' }),
  createdAt: personal({ ...watched, category: 'activity' }),
  lastSeenAt: personal({ ...watched, category: 'activity' }),
  idleExpiresAt: loginEnd,
  absoluteExpiresAt: loginEnd,
})

export const accountTokens = pgTable('account_tokens', {
  tokenHash: text().primaryKey(),
  accountId: id<AccountId>().notNull(),
  purpose: text({
    enum: ['confirm-email', 'reset-password', 'change-email', 'sign-in', 'signed-up-here'],
  }).notNull(),
  email: text(),
  browserHash: text(),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
})

export type AccountTokenRow = typeof accountTokens.$inferSelect

const token = { subject: 'account', purpose: 'security', retention: 'token' } as const

export const accountTokensPrivacy = classify(accountTokens, {
  tokenHash: personal({ ...token, category: 'credential', export: false, visibility: 'nobody' }),
  accountId: reference('account', { retention: 'token' }),
  purpose: personal({ ...token, category: 'activity' }),
  email: personal({ ...token, category: 'contact', recipients: ['mail'] }),
  browserHash: personal({ ...token, category: 'credential', export: false, visibility: 'nobody' }),
  createdAt: personal({ ...token, category: 'activity', source: 'observed' }),
  expiresAt: technical('Computed from the start of the token and a fixed length'),
  usedAt: personal({ ...token, category: 'activity', source: 'observed' }),
})
