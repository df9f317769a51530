/** Notifications, their delivery attempts, and the local inbox that replaces a mail server. */
import { bigint, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, instant } from '../columns.ts'
import type { AccountId, ActId, Id, NotificationId, ProfessionalId } from '../ids.ts'
import { classify, personal, privateTextOf, reference, technical } from '../privacy.ts'
import { privateText } from '../private-text.ts'
import { keyOfRow, randomKey } from './common-classes.ts'

const message = {
  subject: 'account',
  category: 'activity',
  purpose: 'messages',
  source: 'observed',
  retention: 'delivery',
} as const
const recipient = reference('account', { retention: 'delivery' })

export const notifications = pgTable(
  'notifications',
  {
    accountId: id<AccountId>().notNull(),
    id: id<NotificationId>().notNull(),
    kind: text().notNull(),
    professionalId: id<ProfessionalId>(),
    subjectType: text().notNull(),
    subjectId: id<Id>().notNull(),
    createdAt: instant().notNull(),
    readAt: instant(),
    happened: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    byId: id<AccountId>(),
    actId: id<ActId>(),
    replacedAt: instant(),
    mail: text({ enum: ['waiting', 'held', 'planned', 'done'] }),
    mailId: id<NotificationId>(),
    mailAt: instant(),
    wasStartsAt: instant(),
    wasEndsAt: instant(),
    startsAt: instant(),
    endsAt: instant(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.id] })],
)

export type NotificationRow = typeof notifications.$inferSelect

export const notificationsPrivacy = classify(notifications, {
  accountId: recipient,
  id: randomKey,
  kind: personal(message),
  professionalId: reference('professional', { role: 'other', retention: 'delivery' }),
  subjectType: technical('Names the kind of row that the next column points at'),
  subjectId: keyOfRow,
  createdAt: personal(message),
  readAt: personal(message),
  happened: technical('Numbers the lines in the order they happened'),
  byId: reference('account', { role: 'other', retention: 'delivery' }),
  actId: technical('Names the act that wrote the line with others, so that one mail tells all of them'),
  replacedAt: technical('When a newer line about the same row took its place in the bell'),
  mail: technical('The state of the mail, so that it is planned once'),
  mailId: keyOfRow,
  mailAt: personal({ ...message, visibility: 'nobody' }),
  wasStartsAt: personal({ ...message, category: 'schedule' }),
  wasEndsAt: personal({ ...message, category: 'schedule' }),
  startsAt: personal({ ...message, category: 'schedule' }),
  endsAt: personal({ ...message, category: 'schedule' }),
})

export const deliveries = pgTable('deliveries', {
  effectKey: text().primaryKey(),
  accountId: id<AccountId>(),
  notificationId: id<NotificationId>(),
  channel: text({ enum: ['mail'] }).notNull(),
  template: text().notNull(),
  status: text({ enum: ['claimed', 'sending', 'sent', 'failed'] }).notNull(),
  attempts: integer().notNull().default(0),
  claimedAt: instant().notNull(),
  claimedBy: text(),
  claim: id(),
  unanswered: integer().notNull().default(0),
  sentAt: instant(),
})

export type DeliveryRow = typeof deliveries.$inferSelect

export const deliveriesPrivacy = classify(deliveries, {
  effectKey: technical('Identifies the effect by row keys, so that it happens only once'),
  accountId: recipient,
  notificationId: keyOfRow,
  channel: personal(message),
  template: personal(message),
  status: personal(message),
  attempts: technical('Counts the delivery attempts'),
  claimedAt: technical('When the last attempt began'),
  claimedBy: technical('The lease of the worker that holds the claim'),
  claim: technical('Identifies the run that holds the claim'),
  unanswered: technical('Counts how often the mail was handed over and the answer did not arrive'),
  sentAt: personal(message),
})

export const inboxMessages = pgTable('inbox_messages', {
  id: id().primaryKey(),
  recipient: text().notNull(),
  subject: privateText().notNull(),
  textBody: privateText().notNull(),
  htmlBody: privateText().notNull(),
  calendar: privateText(),
  headers: jsonb().$type<Readonly<Record<string, string>>>().notNull().default({}),
  createdAt: instant().notNull(),
})

export type InboxMessageRow = typeof inboxMessages.$inferSelect

const mail = { ...message, category: 'content', visibility: 'operator' } as const

export const inboxMessagesPrivacy = classify(inboxMessages, {
  id: randomKey,
  recipient: personal({ ...mail, category: 'contact' }),
  subject: privateTextOf(mail),
  textBody: privateTextOf(mail),
  htmlBody: privateTextOf(mail),
  calendar: privateTextOf(mail),
  headers: personal(mail),
  createdAt: personal({ ...mail, category: 'activity' }),
})
