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
      subject: 'Confirm your new email address',
      preview: 'Until then, your account keeps its current address.',
      heading: 'Is this your new address?',
      paragraphs: [
        `Hello ${name},`,
        'You asked to use this address for your Hora account. The link works for 24 hours. Until you confirm, nothing changes.',
      ],
      action: { label: 'Use this address', url: link },
      notes: ['If you didn’t ask for this, ignore this email.'],
    }),
    fr: ({ name, link }) => ({
      subject: 'Confirmez votre nouvelle adresse e-mail',
      preview: 'D’ici là, votre compte garde son adresse actuelle.',
      heading: 'Est-ce votre nouvelle adresse ?',
      paragraphs: [
        `Bonjour ${name},`,
        'Vous avez demandé à utiliser cette adresse pour votre compte Hora. Le lien fonctionne pendant 24 heures. Tant que vous ne confirmez pas, rien ne change.',
      ],
      action: { label: 'Utiliser cette adresse', url: link },
      notes: ['Si vous n’avez rien demandé, ignorez cet e-mail.'],
    }),
  },
})

/** To the current address, before anything changes. */
export const emailChangeRequestedMail = defineAccountMail({
  template: 'email-change-requested',
  link: () => '/forgot-password',
  words: {
    en: ({ name, address, link }) => ({
      subject: 'Request to change your email address',
      preview: 'Someone who knows your password requested it.',
      heading: 'A new address was requested',
      paragraphs: [
        `Hello ${name},`,
        `Someone who knows your password asked to move your Hora account to ${address}. The address changes once that request is confirmed from there.`,
      ],
      action: { label: 'Reset password', url: link },
      notes: [
        'If this was you, you don’t need to do anything here. If not, reset your password now: this stops the change.',
      ],
    }),
    fr: ({ name, address, link }) => ({
      subject: 'Demande de changement de votre adresse e-mail',
      preview: 'La demande vient de quelqu’un qui connaît votre mot de passe.',
      heading: 'Une nouvelle adresse a été demandée',
      paragraphs: [
        `Bonjour ${name},`,
        `Quelqu’un qui connaît votre mot de passe a demandé à rattacher votre compte Hora à ${address}. L’adresse changera une fois la demande confirmée depuis cette adresse.`,
      ],
      action: { label: 'Réinitialiser le mot de passe', url: link },
      notes: [
        'Si c’était vous, vous n’avez rien à faire ici. Sinon, réinitialisez tout de suite votre mot de passe : cela annule le changement.',
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
      subject: 'Your email address has changed',
      preview: 'Emails from Hora now go to the new address.',
      heading: 'Your email address has changed',
      paragraphs: [
        `Hello ${name},`,
        `Your Hora account now uses ${address}. All your other devices were signed out.`,
        'If this wasn’t you, contact the person who runs this site.',
      ],
    }),
    fr: ({ name, address }) => ({
      subject: 'Votre adresse e-mail a changé',
      preview: 'Les e-mails de Hora sont désormais envoyés à la nouvelle adresse.',
      heading: 'Votre adresse e-mail a changé',
      paragraphs: [
        `Bonjour ${name},`,
        `Votre compte Hora utilise désormais ${address}. Tous vos autres appareils ont été déconnectés.`,
        'Si ce n’était pas vous, contactez la personne qui gère ce site.',
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
