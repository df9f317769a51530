import { currentPolicies } from '#features/accounts/policies/current-policies.ts'
import type { MutationExpectation } from '../expectation.ts'
import { ownAccountChanges, ownPracticeChanges } from '../rows.ts'

/** The password of everybody in the matrix. */
export const password = 'Quelle heure est-il à Nantes ?'
const newPassword = 'Une autre phrase, bien longue !'

const registration = {
  password,
  displayName: 'Newcomer',
  language: 'en',
  zone: 'Europe/Paris',
  birthDate: '1990-05-17',
  acceptedPolicies: currentPolicies.map(({ document, version }) => ({ document, version })),
}

/** The link is the key: whoever holds one may use it. */
const byToken = 'done'

export const peopleMutations: Readonly<Record<string, MutationExpectation>> = {
  signUp: {
    input: () => ({ email: 'newcomer@example.org', ...registration }),
    row: 'own',
    gives: { email: 'own' },
  },
  replaceSignUp: {
    input: ({ confirmToken }) => ({ token: confirmToken, ...registration }),
    row: byToken,
    gives: { viewer: 'sees' },
  },
  signIn: {
    input: ({ clientEmail }) => ({ email: clientEmail, password }),
    row: 'done',
    gives: { viewer: 'sees' },
  },
  signOut: { row: { ...ownAccountChanges, anonymous: 'own' }, gives: { endedLogins: 'sees' } },
  signOutEverywhere: { row: ownAccountChanges, gives: { endedLogins: 'sees' } },
  endLogin: {
    input: ({ login }) => ({ loginId: login }),
    row: { professional: 'done', anonymous: 'signed-out', others: 'not-found' },
    gives: { loginId: 'sees' },
  },
  confirmEmail: {
    input: ({ confirmToken }) => ({ token: confirmToken, password }),
    row: byToken,
    gives: { viewer: 'sees', invitationToken: 'null' },
  },
  resendConfirmation: {
    input: ({ clientEmail }) => ({ email: clientEmail }),
    row: 'done',
    gives: { email: 'sees' },
  },
  requestPasswordReset: {
    input: ({ clientEmail }) => ({ email: clientEmail }),
    row: 'done',
    gives: { email: 'sees' },
  },
  resetPassword: {
    input: ({ resetToken }) => ({ token: resetToken, newPassword }),
    row: byToken,
    gives: { viewer: 'sees' },
  },
  changePassword: {
    input: () => ({ currentPassword: password, newPassword }),
    row: ownAccountChanges,
    gives: { viewer: 'sees' },
  },
  requestEmailChange: {
    input: () => ({ email: 'another@example.org', password }),
    row: ownAccountChanges,
    gives: { email: 'sees' },
  },
  confirmEmailChange: {
    input: ({ changeToken }) => ({ token: changeToken }),
    row: { client: 'done', others: 'signed-out' },
    gives: { email: 'sees' },
  },
  updateProfile: {
    input: () => ({ expectedVersion: 1, bio: 'Changed' }),
    row: ownAccountChanges,
    gives: { account: 'sees' },
  },
  removeAvatar: { row: ownAccountChanges, gives: { account: 'sees' } },
  becomeProfessional: {
    input: () => ({ handle: 'brand-new', profession: 'Coach', zone: 'Europe/Paris' }),
    row: {
      client: 'done',
      anonymous: 'signed-out',
      professional: 'refused:WRONG_STATE',
      strangerProfessional: 'refused:WRONG_STATE',
      others: 'own',
    },
    gives: { viewer: 'sees' },
  },
  updateProfessional: {
    input: () => ({ expectedVersion: 1, profession: 'Tutor' }),
    row: ownPracticeChanges,
    gives: { 'professional onboarding': 'sees' },
  },
  finishOnboarding: { row: ownPracticeChanges, gives: { onboarding: 'sees' } },
}
