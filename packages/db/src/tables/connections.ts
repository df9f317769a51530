/** Connections, blocks, and the invitations that open connections. */
import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, instant } from '../columns.ts'
import type { AccountId, ConnectionId, InvitationId, ProfessionalId, ServiceId } from '../ids.ts'
import { classify, personal, privateTextOf, reference, technical } from '../privacy.ts'
import { privateText } from '../private-text.ts'
import { keyOfRow, randomKey, rowVersion } from './common-classes.ts'

export const connections = pgTable(
  'connections',
  {
    professionalId: id<ProfessionalId>().notNull(),
    id: id<ConnectionId>().notNull(),
    clientId: id<AccountId>().notNull(),
    status: text({ enum: ['active', 'ended'] }).notNull(),
    invitationId: id<InvitationId>(),
    createdAt: instant().notNull(),
    endedAt: instant(),
    endedBy: id<AccountId>(),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.professionalId, table.id] })],
)

export type ConnectionRow = typeof connections.$inferSelect

const link = {
  subject: 'client',
  category: 'relationship',
  purpose: 'connections',
  source: 'observed',
  recipients: ['professional', 'client'],
  retention: 'connection',
  visibility: 'counterpart',
} as const

export const connectionsPrivacy = classify(connections, {
  professionalId: reference('professional', { retention: 'connection' }),
  id: randomKey,
  clientId: reference('client', { retention: 'connection' }),
  status: personal(link),
  invitationId: keyOfRow,
  createdAt: personal(link),
  endedAt: personal(link),
  endedBy: reference('account', { role: 'other', retention: 'connection' }),
  version: rowVersion,
})

/** The clients that a service is for, if its professional chooses them. */
export const chosenClients = pgTable(
  'chosen_clients',
  {
    professionalId: id<ProfessionalId>().notNull(),
    serviceId: id<ServiceId>().notNull(),
    clientId: id<AccountId>().notNull(),
    chosenAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.professionalId, table.serviceId, table.clientId] })],
)

export type ChosenClientRow = typeof chosenClients.$inferSelect

export const chosenClientsPrivacy = classify(chosenClients, {
  professionalId: reference('professional', { retention: 'connection' }),
  serviceId: keyOfRow,
  clientId: reference('client', { retention: 'connection' }),
  chosenAt: personal({
    subject: 'client',
    category: 'relationship',
    purpose: 'connections',
    source: 'observed',
    retention: 'connection',
  }),
})

export const blocks = pgTable(
  'blocks',
  {
    blockerId: id<AccountId>().notNull(),
    blockedId: id<AccountId>().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.blockerId, table.blockedId] })],
)

export type BlockRow = typeof blocks.$inferSelect

export const blocksPrivacy = classify(blocks, {
  blockerId: reference('account'),
  blockedId: reference('account', { role: 'other' }),
  createdAt: personal({
    subject: 'account',
    category: 'relationship',
    purpose: 'security',
    source: 'observed',
  }),
})

export const invitations = pgTable(
  'invitations',
  {
    professionalId: id<ProfessionalId>().notNull(),
    id: id<InvitationId>().notNull(),
    channel: text({ enum: ['email', 'link'] }).notNull(),
    tokenHash: text().notNull(),
    email: text(),
    message: privateText(),
    maxUses: integer().notNull().default(1),
    uses: integer().notNull().default(0),
    createdAt: instant().notNull(),
    lastSentAt: instant(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    declinedAt: instant(),
    revokedAt: instant(),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.professionalId, table.id] })],
)

export type InvitationRow = typeof invitations.$inferSelect

const invited = {
  subject: 'invitee',
  category: 'relationship',
  purpose: 'connections',
  legalBasis: 'legitimate-interest',
  source: 'observed',
  recipients: ['professional'],
  retention: 'invitation',
  visibility: 'counterpart',
} as const
const inviting = { subject: 'professional', purpose: 'connections', retention: 'invitation' } as const

export const invitationsPrivacy = classify(invitations, {
  professionalId: reference('professional', { retention: 'invitation' }),
  id: randomKey,
  channel: personal({ ...inviting, category: 'preference' }),
  tokenHash: technical('The digest of a random token; the token itself is only in the message or link'),
  // The channel's CHECK requires a text, so a placeholder address replaces the erased one.
  email: personal({
    ...invited,
    category: 'contact',
    source: 'third-party',
    recipients: ['professional', 'mail'],
    erase: 'anonymise',
  }),
  message: privateTextOf({ ...inviting, recipients: ['client', 'mail'], visibility: 'counterpart' }),
  maxUses: personal({ ...inviting, category: 'preference' }),
  uses: technical('Counts the answers; who answered is in invitation_answers'),
  createdAt: personal({ ...inviting, category: 'activity', source: 'observed' }),
  lastSentAt: personal({ ...inviting, category: 'activity', source: 'observed' }),
  expiresAt: personal({ ...inviting, category: 'preference', visibility: 'counterpart' }),
  acceptedAt: personal(invited),
  declinedAt: personal(invited),
  revokedAt: personal({ ...inviting, category: 'activity', source: 'observed' }),
  version: rowVersion,
})

export const invitationAnswers = pgTable(
  'invitation_answers',
  {
    professionalId: id<ProfessionalId>().notNull(),
    invitationId: id<InvitationId>().notNull(),
    accountId: id<AccountId>().notNull(),
    answer: text({ enum: ['accepted', 'declined'] }).notNull(),
    answeredAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.professionalId, table.invitationId, table.accountId] })],
)

export type InvitationAnswerRow = typeof invitationAnswers.$inferSelect

const answered = {
  subject: 'account',
  category: 'relationship',
  purpose: 'connections',
  retention: 'invitation',
} as const

export const invitationAnswersPrivacy = classify(invitationAnswers, {
  professionalId: reference('professional', { role: 'other', retention: 'invitation' }),
  invitationId: keyOfRow,
  accountId: reference('account', { retention: 'invitation' }),
  answer: personal(answered),
  answeredAt: personal({ ...answered, source: 'observed' }),
})
