import { defineNotice } from '#features/notifications/index.ts'
import { defineAccountMail } from './account-mail.ts'
import { ofAccount } from './of-account.ts'

export const passwordChangedMail = defineAccountMail({
  template: 'password-changed',
  link: () => '/forgot-password',
  words: {
    en: ({ name, link }) => ({
      subject: 'Your password was changed',
      preview: 'All other devices were signed out.',
      heading: 'Your password was changed',
      paragraphs: [
        `Hello ${name},`,
        'The password of your Hora account was just changed, and all other devices were signed out.',
      ],
      action: { label: 'That was not me', url: link },
      notes: ['If it was you, there is nothing to do. If not, choose a new password at once.'],
    }),
    fr: ({ name, link }) => ({
      subject: 'Votre mot de passe a été modifié',
      preview: 'Tous les autres appareils ont été déconnectés.',
      heading: 'Votre mot de passe a été modifié',
      paragraphs: [
        `Bonjour ${name},`,
        'Le mot de passe de votre compte Hora vient d’être modifié, et tous les autres appareils ont été déconnectés.',
      ],
      action: { label: 'Ce n’était pas moi', url: link },
      notes: [
        'Si c’était vous, il n’y a rien à faire. Sinon, choisissez tout de suite un nouveau mot de passe.',
      ],
    }),
  },
})

export const passwordChanged = defineNotice({
  ...ofAccount,
  kind: 'password_changed',
  description: 'The password has changed.',
  mail: passwordChangedMail,
})
