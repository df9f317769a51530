/**
 * People: who signs in, how they present themselves, what they own and what they agreed to.
 *
 * When a person is erased, the rows in `accounts`, `profiles` and `professionals` become a placeholder that
 * names nobody: the other side of a past booking keeps its history, and every key keeps its row.
 */
import { boolean, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, instant } from '../columns.ts'
import type { AccountId, FileId, LoginId, ProfessionalId } from '../ids.ts'
import { classify, personal, reference, technical } from '../privacy.ts'
import { ofAccount, randomKey, rowVersion, rowWrittenAt } from './common-classes.ts'

export interface ProfileLink {
  readonly label: string
  readonly url: string
}

const placeholder = reference('account', { erase: 'anonymise' })

export const accounts = pgTable('accounts', {
  id: id<AccountId>().primaryKey(),
  email: text().notNull(),
  emailConfirmedAt: instant(),
  passwordHash: text(),
  operator: boolean().notNull().default(false),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
})

export type AccountRow = typeof accounts.$inferSelect

const signIn = { subject: 'account', purpose: 'sign-in' } as const

export const accountsPrivacy = classify(accounts, {
  id: placeholder,
  email: personal({ ...signIn, category: 'contact', recipients: ['mail'], erase: 'anonymise' }),
  emailConfirmedAt: personal({ ...signIn, category: 'activity', source: 'observed' }),
  passwordHash: personal({ ...signIn, category: 'credential', export: false, visibility: 'nobody' }),
  operator: personal({
    subject: 'operator',
    category: 'identity',
    purpose: 'security',
    source: 'observed',
    erase: 'anonymise',
  }),
  createdAt: personal({ ...signIn, category: 'activity', source: 'observed', erase: 'anonymise' }),
  updatedAt: rowWrittenAt,
})

export const profiles = pgTable('profiles', {
  accountId: id<AccountId>().primaryKey(),
  displayName: text().notNull(),
  avatarFileId: id<FileId>(),
  bio: text(),
  links: jsonb().$type<readonly ProfileLink[]>().notNull().default([]),
  language: text().notNull(),
  zone: text().notNull(),
  country: text(),
  version: integer().notNull().default(1),
  updatedAt: instant().notNull(),
})

export type ProfileRow = typeof profiles.$inferSelect

const shown = {
  subject: 'account',
  purpose: 'profile',
  recipients: ['professional', 'client'],
  visibility: 'counterpart',
} as const
const ownSetting = { subject: 'account', purpose: 'profile' } as const

export const profilesPrivacy = classify(profiles, {
  accountId: placeholder,
  displayName: personal({
    ...shown,
    category: 'identity',
    recipients: ['professional', 'client', 'mail'],
    erase: 'anonymise',
  }),
  avatarFileId: personal({ ...shown, category: 'profile' }),
  bio: personal({ ...shown, category: 'profile' }),
  links: personal({ ...shown, category: 'profile', erase: 'anonymise' }),
  language: personal({ ...ownSetting, category: 'preference', erase: 'anonymise' }),
  zone: personal({ ...ownSetting, category: 'location', erase: 'anonymise' }),
  country: personal({ ...ownSetting, category: 'location' }),
  version: rowVersion,
  updatedAt: rowWrittenAt,
})

export const professionals = pgTable('professionals', {
  id: id<ProfessionalId>().primaryKey(),
  handle: text().notNull(),
  profession: text().notNull(),
  zone: text().notNull(),
  rescheduleNoticeMinutes: integer().notNull().default(1440),
  cancelNoticeMinutes: integer().notNull().default(1440),
  zoneChosenAt: instant(),
  onboardedAt: instant(),
  version: integer().notNull().default(1),
  createdAt: instant().notNull(),
})

export type ProfessionalRow = typeof professionals.$inferSelect

const practice = { ...shown, subject: 'professional', recipients: ['client'], erase: 'anonymise' } as const
const progress = {
  subject: 'professional',
  category: 'activity',
  purpose: 'profile',
  source: 'observed',
} as const

export const professionalsPrivacy = classify(professionals, {
  id: reference('professional', { erase: 'anonymise' }),
  handle: personal({ ...practice, category: 'identity', recipients: ['public'], visibility: 'public' }),
  profession: personal({ ...practice, category: 'profile' }),
  zone: personal({ ...practice, category: 'location', purpose: 'booking' }),
  rescheduleNoticeMinutes: personal({ ...practice, category: 'preference', purpose: 'booking' }),
  cancelNoticeMinutes: personal({ ...practice, category: 'preference', purpose: 'booking' }),
  zoneChosenAt: personal(progress),
  onboardedAt: personal(progress),
  version: rowVersion,
  createdAt: personal({ ...progress, erase: 'anonymise' }),
})

export const files = pgTable('files', {
  id: id<FileId>().primaryKey(),
  accountId: id<AccountId>().notNull(),
  purpose: text().notNull(),
  storageKey: text().notNull(),
  contentType: text().notNull(),
  bytes: integer().notNull(),
  createdAt: instant().notNull(),
})

export type FileRow = typeof files.$inferSelect

export const filesPrivacy = classify(files, {
  id: randomKey,
  accountId: ofAccount,
  purpose: technical('What the program uses the file for'),
  storageKey: personal({ ...shown, category: 'content' }),
  contentType: technical('Chosen by the program when it encodes the file anew'),
  bytes: technical('The length of the file as it was encoded anew'),
  createdAt: personal({ ...ownSetting, category: 'activity', source: 'observed' }),
})

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
  purpose: text({ enum: ['confirm-email', 'reset-password', 'change-email', 'signed-up-here'] }).notNull(),
  email: text(),
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
  createdAt: personal({ ...token, category: 'activity', source: 'observed' }),
  expiresAt: technical('Computed from the start of the token and a fixed length'),
  usedAt: personal({ ...token, category: 'activity', source: 'observed' }),
})

export const acceptances = pgTable(
  'acceptances',
  {
    accountId: id<AccountId>().notNull(),
    document: text().notNull(),
    version: text().notNull(),
    sha256: text().notNull(),
    acceptedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.document, table.version] })],
)

export type AcceptanceRow = typeof acceptances.$inferSelect

const proof = {
  retention: 'proof',
  erase: 'keep',
  reason: 'It proves which terms were accepted, should a claim come later; it no longer carries a name',
} as const
const receipt = {
  subject: 'account',
  category: 'consent',
  purpose: 'legal-proof',
  legalBasis: 'legitimate-interest',
  ...proof,
} as const

export const acceptancesPrivacy = classify(acceptances, {
  accountId: reference('account', proof),
  document: personal(receipt),
  version: personal(receipt),
  sha256: personal(receipt),
  acceptedAt: personal({ ...receipt, source: 'observed' }),
})
