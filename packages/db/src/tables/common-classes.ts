/** Classes that mean the same in every table. */
import { reference, technical } from '../privacy.ts'

export const randomKey = technical('A key made at random; it tells nothing about a person')
export const keyOfRow = technical('The key of another row, which carries its own classes')
export const rowVersion = technical('Counts the writes, so that one made on an old state is refused')
export const rowWrittenAt = technical('When the program last wrote the row')

/** The professional's own settings: gone with them. */
export const ofProfessional = reference('professional')
/** Rows about one account: gone with it. */
export const ofAccount = reference('account')

/** What a person shows to those they are connected with. */
export const shownToCounterpart = {
  subject: 'account',
  purpose: 'profile',
  recipients: ['professional', 'client'],
  visibility: 'counterpart',
} as const
