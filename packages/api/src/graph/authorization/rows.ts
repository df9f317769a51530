import type { Row } from './expectation.ts'

/** Rows that many fields share. */

export const professionalOnly = { professional: 'sees', others: 'null' } satisfies Row
export const clientOnly = { client: 'sees', others: 'null' } satisfies Row
export const bothSides = { professional: 'sees', client: 'sees', others: 'null' } satisfies Row

/** Lists of a practice: another professional gets their own. */
export const ownPractice = {
  professional: 'sees',
  strangerProfessional: 'own',
  anonymous: 'signed-out',
  others: 'not-allowed',
} satisfies Row

/** Through `viewer`: everybody sees what is theirs. */
export const ownViewer = {
  professional: 'sees',
  client: 'sees',
  anonymous: 'null',
  others: 'own',
} satisfies Row

/** Changes of what only the professional knows of. */
export const ownerChanges = {
  professional: 'done',
  anonymous: 'signed-out',
  others: 'not-found',
} satisfies Row

/** Changes of one's own account: nobody can name another one. */
export const ownAccountChanges = {
  professional: 'done',
  client: 'done',
  anonymous: 'signed-out',
  others: 'own',
} satisfies Row

/** Changes of one's own practice: nobody can name another one. */
export const ownPracticeChanges = {
  professional: 'done',
  strangerProfessional: 'own',
  anonymous: 'signed-out',
  others: 'not-allowed',
} satisfies Row
