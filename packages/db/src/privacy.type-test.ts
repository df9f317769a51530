/** Checked by the compiler: each `@ts-expect-error` fails the build when the line under it compiles. */
import { pgTable, text } from 'drizzle-orm/pg-core'
import { classify, personal, privateTextOf, reference, technical } from './privacy.ts'
import { privateText } from './private-text.ts'

const people = pgTable('people', { id: text().primaryKey(), accountId: text(), email: text().notNull() })

const id = technical('random key')
const accountId = reference('account')
const email = personal({ subject: 'account', category: 'contact', purpose: 'sign-in' })

classify(people, { id, accountId, email })

// @ts-expect-error a column without a class does not compile
classify(people, { id, accountId })

// @ts-expect-error a class for a column the table does not have does not compile
classify(people, { id, accountId, email, phone: email })

// @ts-expect-error a technical column must say why it is not personal
technical()

// @ts-expect-error a personal column must name its purpose
personal({ subject: 'account', category: 'contact' })

// @ts-expect-error a value that erasure keeps needs a reason
personal({ subject: 'account', category: 'money', purpose: 'accounting', erase: 'keep' })

// @ts-expect-error only a kept value has a reason
reference('account', { erase: 'anonymise', reason: 'none' })

// @ts-expect-error retention must be one of the named rules
personal({ subject: 'account', category: 'contact', purpose: 'sign-in', retention: 'forever' })

const letters = pgTable('letters', { id: text().primaryKey(), body: privateText() })
const body = privateTextOf({ subject: 'account', purpose: 'messages' })

classify(letters, { id, body })

// @ts-expect-error a column of private text has the class of private text
classify(letters, { id, body: personal({ subject: 'account', category: 'content', purpose: 'messages' }) })

// @ts-expect-error only a column of private text has its class
classify(people, { id, accountId, email: body })

// @ts-expect-error a plain string is not an encrypted text
export const plain: typeof letters.$inferInsert = { id: 'a', body: 'Hello' }

// @ts-expect-error plain bytes are not an encrypted text either
export const bytes: typeof letters.$inferInsert = { id: 'a', body: new Uint8Array() }
