/** The keys of private text, and texts that an older version stored unencrypted. See decisions 0066 and 0067. */
import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { bytea, id, instant } from '../columns.ts'
import type { AccountId, Id, ProfessionalId } from '../ids.ts'
import { classify, personal, reference, technical } from '../privacy.ts'
import { keyOfRow } from './common-classes.ts'

/**
 * The data keys of a person, by version; the newest one encrypts. Wrapped by a master key that the database does not
 * have. A destroyed key keeps its row without its bytes, so that no new key is made for that person.
 */
export const dataKeys = pgTable(
  'data_keys',
  {
    subjectId: id<AccountId>().notNull(),
    version: integer().notNull(),
    masterKeyId: text(),
    wrapped: bytea(),
    createdAt: instant().notNull(),
    destroyedAt: instant(),
  },
  (table) => [primaryKey({ columns: [table.subjectId, table.version] })],
)

export type DataKeyRow = typeof dataKeys.$inferSelect

const proofOfErasure = {
  erase: 'keep',
  reason: 'It records that the key was destroyed. It names an account that no longer has a name',
} as const

export const dataKeysPrivacy = classify(dataKeys, {
  subjectId: reference('account', proofOfErasure),
  version: technical('Numbers the keys of a person'),
  masterKeyId: technical('A digest of the master key that wrapped this one'),
  wrapped: technical('A random key, encrypted; erasing the person removes it'),
  createdAt: technical('When the program made the key'),
  destroyedAt: technical('When the person was erased'),
})

/** Texts of an older version, until the next start encrypts them. Empty afterwards. */
export const unencryptedTexts = pgTable(
  'unencrypted_texts',
  {
    place: text({ enum: ['booking_changes.message', 'invitations.message', 'time_off.label'] }).notNull(),
    professionalId: id<ProfessionalId>().notNull(),
    rowId: id<Id>().notNull(),
    authorId: id<AccountId>().notNull(),
    content: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.place, table.rowId] })],
)

export type UnencryptedTextRow = typeof unencryptedTexts.$inferSelect

export const unencryptedTextsPrivacy = classify(unencryptedTexts, {
  place: technical('Names the column that the text belongs to'),
  professionalId: reference('professional', { role: 'other' }),
  rowId: keyOfRow,
  authorId: reference('account'),
  content: personal({ subject: 'account', category: 'content', purpose: 'messages', export: false }),
})
