import { defineNotice } from '#features/notifications/index.ts'
import { defineAccountMail } from './account-mail.ts'
import { ofAccount } from './of-account.ts'

export const passwordChangedMail = defineAccountMail({
  template: 'password-changed',
  link: () => '/forgot-password',
  words: {
    en: ({ name, link }) => ({
      subject: 'Your password has changed',
      preview: 'Your other devices were signed out.',
      heading: 'Your password has changed',
      paragraphs: [
        `Hello ${name},`,
        'The password of your Hora account has changed, and your other devices were signed out.',
      ],
      action: { label: 'Reset password', url: link },
      notes: ['If this was you, you don’t need to do anything. If not, reset your password now.'],
    }),
    fr: ({ name, link }) => ({
      subject: 'Votre mot de passe a changé',
      preview: 'Vos autres appareils ont été déconnectés.',
      heading: 'Votre mot de passe a changé',
      paragraphs: [
        `Bonjour ${name},`,
        'Le mot de passe de votre compte Hora a changé, et vos autres appareils ont été déconnectés.',
      ],
      action: { label: 'Réinitialiser le mot de passe', url: link },
      notes: ['Si c’était vous, vous n’avez rien à faire. Sinon, réinitialisez-le tout de suite.'],
    }),
  },
})

export const passwordChanged = defineNotice({
  ...ofAccount,
  kind: 'password_changed',
  description: 'The password has changed.',
  mail: passwordChangedMail,
})
