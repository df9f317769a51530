import { defineNotice } from '#features/notifications/index.ts'
import { defineAccountMail, linkWorks, pageWithToken } from './account-mail.ts'
import { ofAccount } from './of-account.ts'

/** To the new address: its owner decides. */
export const changeEmailMail = defineAccountMail({
  template: 'change-email',
  link: ({ token }) => pageWithToken('/confirm-email-change', token),
  stillTrue: linkWorks('change-email'),
  words: {
    en: ({ name, link }) => ({
      subject: 'Confirm your new e-mail address',
      preview: 'Until then everything stays at your present address.',
      heading: 'Is this your new address?',
      paragraphs: [
        `Hello ${name},`,
        'You asked to use this address for your Hora account from now on. The link works for one day; until you open it, nothing changes.',
      ],
      action: { label: 'Use this address', url: link },
      notes: ['If you did not ask for this, do nothing.'],
    }),
    fr: ({ name, link }) => ({
      subject: 'Confirmez votre nouvelle adresse e-mail',
      preview: 'D’ici là, tout reste à votre adresse actuelle.',
      heading: 'Est-ce votre nouvelle adresse ?',
      paragraphs: [
        `Bonjour ${name},`,
        'Vous avez demandé à utiliser désormais cette adresse pour votre compte Hora. Le lien reste valable un jour ; tant que vous ne l’ouvrez pas, rien ne change.',
      ],
      action: { label: 'Utiliser cette adresse', url: link },
      notes: ['Si vous n’avez rien demandé, ne faites rien.'],
    }),
  },
})

/** To the current address, before anything changes. */
export const emailChangeRequestedMail = defineAccountMail({
  template: 'email-change-requested',
  link: () => '/forgot-password',
  words: {
    en: ({ name, address, link }) => ({
      subject: 'Your e-mail address is about to change',
      preview: 'Somebody who knows your password asked for it.',
      heading: 'A new address was asked for',
      paragraphs: [
        `Hello ${name},`,
        `Somebody who knows your password asked to move your Hora account to ${address}. It changes once the link sent there is opened.`,
      ],
      action: { label: 'That was not me', url: link },
      notes: [
        'If it was you, there is nothing to do here. If not, choose a new password at once: it stops the change.',
      ],
    }),
    fr: ({ name, address, link }) => ({
      subject: 'Votre adresse e-mail va changer',
      preview: 'La demande vient de quelqu’un qui connaît votre mot de passe.',
      heading: 'Une nouvelle adresse a été demandée',
      paragraphs: [
        `Bonjour ${name},`,
        `Quelqu’un qui connaît votre mot de passe a demandé à rattacher votre compte Hora à ${address}. Le changement aura lieu à l’ouverture du lien envoyé à cette adresse.`,
      ],
      action: { label: 'Ce n’était pas moi', url: link },
      notes: [
        'Si c’était vous, il n’y a rien à faire ici. Sinon, choisissez tout de suite un nouveau mot de passe : cela arrête le changement.',
      ],
    }),
  },
})

/** To both addresses, after the change. */
export const emailChangedMail = defineAccountMail({
  template: 'email-changed',
  link: null,
  words: {
    en: ({ name, address }) => ({
      subject: 'Your e-mail address was changed',
      preview: 'Mails of your Hora account now go to the new address.',
      heading: 'Your address was changed',
      paragraphs: [
        `Hello ${name},`,
        `Your Hora account now uses ${address}. All other devices were signed out.`,
        'If this was not you, please contact the operator of this instance.',
      ],
    }),
    fr: ({ name, address }) => ({
      subject: 'Votre adresse e-mail a été modifiée',
      preview: 'Les messages de votre compte Hora arrivent désormais à la nouvelle adresse.',
      heading: 'Votre adresse a été modifiée',
      paragraphs: [
        `Bonjour ${name},`,
        `Votre compte Hora utilise désormais ${address}. Tous les autres appareils ont été déconnectés.`,
        'Si ce n’était pas vous, contactez la personne qui gère cette instance.',
      ],
    }),
  },
})

export const emailChanged = defineNotice({
  ...ofAccount,
  kind: 'email_changed',
  description: 'The address of the account has changed.',
  mail: emailChangedMail,
})
