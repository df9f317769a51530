import { defineNotice } from '#features/notifications/index.ts'
import { defineAccountMail } from './account-mail.ts'
import { ofAccount } from './of-account.ts'

export const newLoginMail = defineAccountMail({
  template: 'new-login',
  link: () => '/settings/security',
  words: {
    en: ({ name, device, place, when, link }) => ({
      subject: 'New sign-in to your account',
      preview: 'From a device we had not seen before.',
      heading: 'A new device signed in',
      paragraphs: [
        `Hello ${name},`,
        'Your Hora account was just used on a device that was not signed in before.',
      ],
      facts: [
        { label: 'Device', value: device },
        { label: 'Place', value: place === '' ? 'Unknown' : place },
        { label: 'Time', value: when },
      ],
      action: { label: 'See my devices', url: link },
      notes: ['If this was you, there is nothing to do. If not, end that sign-in and choose a new password.'],
    }),
    fr: ({ name, device, place, when, link }) => ({
      subject: 'Nouvelle connexion à votre compte',
      preview: 'Depuis un appareil encore inconnu.',
      heading: 'Un nouvel appareil s’est connecté',
      paragraphs: [
        `Bonjour ${name},`,
        'Votre compte Hora vient d’être utilisé sur un appareil qui n’était pas connecté auparavant.',
      ],
      facts: [
        { label: 'Appareil', value: device },
        { label: 'Lieu', value: place === '' ? 'Inconnu' : place },
        { label: 'Heure', value: when },
      ],
      action: { label: 'Voir mes appareils', url: link },
      notes: [
        'Si c’était vous, il n’y a rien à faire. Sinon, fermez cette connexion et choisissez un nouveau mot de passe.',
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
