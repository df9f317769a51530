/** Professionals, and the files that people upload. */
import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { id, instant } from '../columns.ts'
import type { AccountId, FileId, ProfessionalId } from '../ids.ts'
import type { ZoneId } from '../names.ts'
import { classify, personal, reference, technical } from '../privacy.ts'
import { type StoredCancellation, usualCancellation } from './cancellation.ts'
import { ofAccount, randomKey, rowVersion, shownToCounterpart } from './common-classes.ts'
import type { StoredPracticeLimits } from './session-limits.ts'

export const professionals = pgTable('professionals', {
  id: id<ProfessionalId>().primaryKey(),
  handle: text().notNull(),
  profession: text().notNull(),
  zone: text().$type<ZoneId>().notNull(),
  rescheduleNoticeMinutes: integer().notNull().default(1440),
  cancellation: jsonb().$type<StoredCancellation>().notNull().default(usualCancellation),
  /** Null: there are none. */
  sessionLimits: jsonb().$type<StoredPracticeLimits>(),
  zoneChosenAt: instant(),
  onboardedAt: instant(),
  pageSeenAt: instant(),
  stepsHiddenAt: instant(),
  version: integer().notNull().default(1),
  createdAt: instant().notNull(),
})

export type ProfessionalRow = typeof professionals.$inferSelect

const practice = {
  ...shownToCounterpart,
  subject: 'professional',
  recipients: ['client'],
  erase: 'anonymise',
} as const
const progress = {
  subject: 'professional',
  category: 'activity',
  purpose: 'profile',
  source: 'observed',
} as const

export const professionalsPrivacy = classify(professionals, {
  id: reference('professional', { erase: 'anonymise' }),
  handle: personal({ ...practice, category: 'identity' }),
  profession: personal({ ...practice, category: 'profile' }),
  zone: personal({ ...practice, category: 'location', purpose: 'booking' }),
  rescheduleNoticeMinutes: personal({ ...practice, category: 'preference', purpose: 'booking' }),
  cancellation: personal({ ...practice, category: 'preference', purpose: 'booking' }),
  // Clients see the open times that follow from them.
  sessionLimits: personal({ subject: 'professional', category: 'preference', purpose: 'booking' }),
  zoneChosenAt: personal(progress),
  onboardedAt: personal(progress),
  pageSeenAt: personal(progress),
  stepsHiddenAt: personal(progress),
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
  storageKey: personal({ ...shownToCounterpart, category: 'content' }),
  contentType: technical('Chosen by the program when it re-encodes the file'),
  bytes: technical('The length of the re-encoded file'),
  createdAt: personal({ subject: 'account', purpose: 'profile', category: 'activity', source: 'observed' }),
})
