import { defineNotice } from '#features/notifications/index.ts'
import { defineAccountMail } from './account-mail.ts'
import { ofAccount } from './of-account.ts'

export const newLoginMail = defineAccountMail({
  template: 'new-login',
  link: () => '/settings/security',
  words: {
    en: ({ name, device, place, when, link }) => ({
      subject: 'New sign-in to your account',
      preview: 'From a new device.',
      heading: 'A new device signed in',
      paragraphs: [
        `Hello ${name},`,
        'A device that wasn’t signed in before has signed in to your Hora account.',
      ],
      facts: [
        { label: 'Device', value: device },
        { label: 'Place', value: place === '' ? 'Unknown' : place },
        { label: 'Time', value: when },
      ],
      action: { label: 'View devices', url: link },
      notes: [
        'If this was you, you don’t need to do anything. If not, sign out that device and choose a new password.',
      ],
    }),
    fr: ({ name, device, place, when, link }) => ({
      subject: 'Nouvelle connexion à votre compte',
      preview: 'Depuis un nouvel appareil.',
      heading: 'Un nouvel appareil s’est connecté',
      paragraphs: [
        `Bonjour ${name},`,
        'Un appareil qui n’était pas connecté auparavant s’est connecté à votre compte Hora.',
      ],
      facts: [
        { label: 'Appareil', value: device },
        { label: 'Lieu', value: place === '' ? 'Inconnu' : place },
        { label: 'Heure', value: when },
      ],
      action: { label: 'Voir les appareils', url: link },
      notes: [
        'Si c’était vous, vous n’avez rien à faire. Sinon, déconnectez cet appareil et choisissez un nouveau mot de passe.',
      ],
    }),
  },
})

export const newLogin = defineNotice({
  ...ofAccount,
  kind: 'new_login',
  description: 'The account was signed in on a new device.',
  mail: newLoginMail,
})
