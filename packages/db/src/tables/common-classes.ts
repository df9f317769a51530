/** Privacy classes that several tables share. */
import { reference, technical } from '../privacy.ts'

export const randomKey = technical('A random key; it reveals nothing about a person')
export const keyOfRow = technical('The key of another row, which carries its own classes')
export const rowVersion = technical('Counts the writes, so that a change based on an old state is refused')
export const rowWrittenAt = technical('When the program last wrote the row')

/** The professional's own settings, deleted with the professional. */
export const ofProfessional = reference('professional')
/** Rows about one account, deleted with it. */
export const ofAccount = reference('account')

/** What a person's connections may see of them. */
export const shownToCounterpart = {
  subject: 'account',
  purpose: 'profile',
  recipients: ['professional', 'client'],
  visibility: 'counterpart',
} as const
