import { defineAccountMail } from './account-mail.ts'

export const alreadyRegisteredMail = defineAccountMail({
  template: 'already-registered',
  link: () => '/sign-in',
  words: {
    en: ({ name, link }) => ({
      subject: 'You already have a Hora account',
      preview: 'Somebody, perhaps you, tried to sign up with this address.',
      heading: 'You already have an account',
      paragraphs: [
        `Hello ${name},`,
        'Somebody, perhaps you, just tried to sign up with this address. It already has an account, and nothing about it was changed. Sign in with the password you have, or choose a new one if you have lost it.',
      ],
      action: { label: 'Sign in', url: link },
      notes: ['If this was not you, there is nothing to do.'],
    }),
    fr: ({ name, link }) => ({
      subject: 'Vous avez déjà un compte Hora',
      preview: 'Quelqu’un, peut-être vous, a voulu s’inscrire avec cette adresse.',
      heading: 'Vous avez déjà un compte',
      paragraphs: [
        `Bonjour ${name},`,
        'Quelqu’un, peut-être vous, vient d’essayer de s’inscrire avec cette adresse. Un compte existe déjà et rien n’y a été modifié. Connectez-vous avec votre mot de passe, ou choisissez-en un nouveau si vous l’avez perdu.',
      ],
      action: { label: 'Se connecter', url: link },
      notes: ['Si ce n’était pas vous, il n’y a rien à faire.'],
    }),
  },
})
