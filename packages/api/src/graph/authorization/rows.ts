import type { Row } from './expectation.ts'

/** Rows that many fields share. */

export const professionalOnly = { professional: 'sees', others: 'null' } satisfies Row
export const clientOnly = { client: 'sees', others: 'null' } satisfies Row
export const bothSides = { professional: 'sees', client: 'sees', others: 'null' } satisfies Row

/** Lists of a practice. Another professional gets their own. */
export const ownPractice = {
  professional: 'sees',
  strangerProfessional: 'own',
  anonymous: 'signed-out',
  others: 'not-allowed',
} satisfies Row

/** Fields through `viewer`: everyone sees their own. */
export const ownViewer = {
  professional: 'sees',
  client: 'sees',
  anonymous: 'null',
  others: 'own',
} satisfies Row

/** Changes of things that only the professional can see. */
export const ownerChanges = {
  professional: 'done',
  anonymous: 'signed-out',
  others: 'not-found',
} satisfies Row

/** Changes of one's own account, which no input can replace by another. */
export const ownAccountChanges = {
  professional: 'done',
  client: 'done',
  anonymous: 'signed-out',
  others: 'own',
} satisfies Row

/** Changes of one's own practice, which no input can replace by another. */
export const ownPracticeChanges = {
  professional: 'done',
  strangerProfessional: 'own',
  anonymous: 'signed-out',
  others: 'not-allowed',
} satisfies Row
