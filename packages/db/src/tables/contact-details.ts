/** How connected people reach one another: the consent to show the email address and the phone number. */
import { boolean, pgTable } from 'drizzle-orm/pg-core'
import { id, instant } from '../columns.ts'
import type { AccountId } from '../ids.ts'
import { classify, personal, privateTextOf } from '../privacy.ts'
import { privateText } from '../private-text.ts'
import { ofAccount, rowWrittenAt, shownToCounterpart } from './common-classes.ts'

export const contactDetails = pgTable('contact_details', {
  id: id<AccountId>().primaryKey(),
  shared: boolean().notNull(),
  phone: privateText(),
  phoneVerifiedAt: instant(),
  updatedAt: instant().notNull(),
})

export type ContactDetailsRow = typeof contactDetails.$inferSelect

const byConsent = { subject: 'account', purpose: 'connections', legalBasis: 'consent' } as const

export const contactDetailsPrivacy = classify(contactDetails, {
  id: ofAccount,
  shared: personal({ ...byConsent, category: 'consent' }),
  phone: privateTextOf({ ...shownToCounterpart, ...byConsent, category: 'contact' }),
  phoneVerifiedAt: personal({ ...byConsent, category: 'activity', source: 'observed' }),
  updatedAt: rowWrittenAt,
})
