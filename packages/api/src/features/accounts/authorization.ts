import type { Expectations } from '#graph/authorization/expectation.ts'
import { clientOnly, ownAccountChanges, ownViewer, professionalOnly } from '#graph/authorization/rows.ts'
import { currentPolicies } from './policies/current-policies.ts'
import { goodPassword as password } from './testing/sign-up.ts'

const newPassword = 'Une autre phrase, bien longue !'

const registration = {
  password,
  displayName: 'Newcomer',
  language: 'en',
  zone: 'Europe/Paris',
  confirmedAge: 16,
  acceptedPolicies: currentPolicies.map(({ document, version }) => ({ document, version })),
}

/** A holder of the link may use it. */
const byToken = 'done'

export const authorization: Expectations = {
  objects: {
    Account: {
      ways: {
        'Account $account': professionalOnly,
        'Account $clientAccount': clientOnly,
        '{ viewer { account {*} } }': ownViewer,
      },
      fields: {
        'id email emailConfirmed hasPassword displayName language zone country operator version': 'sees',
      },
    },
    Login: {
      ways: {
        'Login $login': professionalOnly,
        'Login $clientLogin': clientOnly,
        '{ viewer { account { id } login {*} } }': ownViewer,
        '{ viewer { account { id } logins {*} } }': ownViewer,
      },
      fields: { 'id device country createdAt lastSeenAt current': 'sees' },
    },
    Viewer: {
      ways: { '{ viewer {*} }': ownViewer },
      fields: { 'account login logins': 'sees' },
    },
    Policy: {
      ways: { '{ policies {*} }': 'own' },
      fields: { 'document version texts minimumAge': 'own' },
    },
    PolicyText: {
      ways: { '{ policies { texts {*} } }': 'own' },
      fields: { 'language url': 'own' },
    },
    ConfirmationNeeded: {
      ways: {
        'mutation { signInByLink(input: { token: $signInToken }) { ... on Error { code } ... on ConfirmationNeeded {*} } }':
          'sees',
      },
      fields: { 'code message email displayName': 'sees' },
    },
    PasswordNeeded: {
      ways: {
        'mutation { confirmEmail(input: { token: $confirmToken }) { ... on Error { code } ... on PasswordNeeded {*} } }':
          'sees',
      },
      fields: { 'code message email': 'sees' },
    },
  },
  queries: {
    viewer: { row: ownViewer },
    policies: { row: 'own' },
  },
  mutations: {
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
    requestSignInLink: {
      input: ({ clientEmail }) => ({ email: clientEmail }),
      row: 'done',
      gives: { email: 'sees' },
    },
    signInByLink: {
      input: ({ signInToken }) => ({ token: signInToken, confirmed: true }),
      row: byToken,
      gives: { viewer: 'sees', invitationToken: 'null' },
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
  },
  shows: {
    'Account.emailConfirmed': ['accounts.emailConfirmedAt'],
    'Account.hasPassword': [],
    'Account.language': ['profiles.language'],
    'Account.operator': ['accounts.operator'],
    'Account.version Login.current SignOutSuccess.endedLogins SignOutEverywhereSuccess.endedLogins': [],
    'Policy.document Policy.version Policy.minimumAge PolicyText.language PolicyText.url': [],
    'ConfirmEmailChangeSuccess.email': ['account_tokens.email'],
    'ConfirmationNeeded.email PasswordNeeded.email': ['accounts.email'],
    'ConfirmationNeeded.displayName': ['profiles.displayName'],
    'RequestEmailChangeSuccess.email RequestPasswordResetSuccess.email SignUpSuccess.email': [],
    'ResendConfirmationSuccess.email ConfirmEmailSuccess.invitationToken': [],
    'RequestSignInLinkSuccess.email SignInByLinkSuccess.invitationToken': [],
  },
}
