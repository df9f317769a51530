/**
 * Accounts: a person's sign-in, profile and accepted documents.
 *
 * When a person is erased, their rows in `accounts`, `profiles` and `professionals` become an anonymous placeholder.
 * The other side of a past booking keeps its history, and every key keeps its row.
 */
import { boolean, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, instant } from '../columns.ts'
import type { AccountId, FileId } from '../ids.ts'
import type { ZoneId } from '../names.ts'
import { classify, personal, reference, technical } from '../privacy.ts'
import { rowVersion, rowWrittenAt, shownToCounterpart } from './common-classes.ts'

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
  demo: boolean().notNull().default(false),
  calendarLinks: integer().notNull().default(0),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
})

export type AccountRow = typeof accounts.$inferSelect

const signIn = { subject: 'account', purpose: 'sign-in' } as const

export const accountsPrivacy = classify(accounts, {
  id: placeholder,
  // The people they are connected with see it, if they agree (see `contact_details`).
  email: personal({
    ...signIn,
    category: 'contact',
    recipients: ['professional', 'client', 'mail'],
    visibility: 'counterpart',
    erase: 'anonymise',
  }),
  emailConfirmedAt: personal({ ...signIn, category: 'activity', source: 'observed' }),
  passwordHash: personal({ ...signIn, category: 'credential', export: false, visibility: 'nobody' }),
  operator: personal({
    subject: 'operator',
    category: 'identity',
    purpose: 'security',
    source: 'observed',
    erase: 'anonymise',
  }),
  demo: technical("Marks a made-up person of the demo, who signs in only on a developer's machine"),
  calendarLinks: technical('Counts how often the links to calendar files in mails were revoked'),
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
  zone: text().$type<ZoneId>().notNull(),
  country: text(),
  version: integer().notNull().default(1),
  updatedAt: instant().notNull(),
})

export type ProfileRow = typeof profiles.$inferSelect

const ownSetting = { subject: 'account', purpose: 'profile' } as const

export const profilesPrivacy = classify(profiles, {
  accountId: placeholder,
  displayName: personal({
    ...shownToCounterpart,
    category: 'identity',
    recipients: ['professional', 'client', 'mail'],
    erase: 'anonymise',
  }),
  // It finds the picture's row. Connected people see the picture, whose address has the storage key of that row.
  avatarFileId: personal({ ...ownSetting, category: 'profile', visibility: 'nobody' }),
  bio: personal({ ...shownToCounterpart, category: 'profile' }),
  links: personal({ ...shownToCounterpart, category: 'profile', erase: 'anonymise' }),
  language: personal({ ...ownSetting, category: 'preference', erase: 'anonymise' }),
  zone: personal({
    ...shownToCounterpart,
    category: 'location',
    recipients: ['professional'],
    erase: 'anonymise',
  }),
  country: personal({ ...ownSetting, category: 'location' }),
  version: rowVersion,
  updatedAt: rowWrittenAt,
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
  reason: 'It proves which terms were accepted in case of a later claim. It no longer contains a name',
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
