import { defineAccountMail } from './account-mail.ts'

export const alreadyRegisteredMail = defineAccountMail({
  template: 'already-registered',
  link: () => '/sign-in',
  words: {
    en: ({ name, link }) => ({
      subject: 'You already have a Hora account',
      preview: 'Someone tried to sign up with this address.',
      heading: 'You already have an account',
      paragraphs: [
        `Hello ${name},`,
        'Someone, perhaps you, tried to sign up with this address. It already has an account, and that account was not changed. Sign in with your password, or reset it on the sign-in page.',
      ],
      action: { label: 'Sign in', url: link },
      notes: ['If this wasn’t you, you don’t need to do anything.'],
    }),
    fr: ({ name, link }) => ({
      subject: 'Vous avez déjà un compte Hora',
      preview: 'Quelqu’un a voulu s’inscrire avec cette adresse.',
      heading: 'Vous avez déjà un compte',
      paragraphs: [
        `Bonjour ${name},`,
        'Quelqu’un, peut-être vous, a voulu s’inscrire avec cette adresse. Elle a déjà un compte, et ce compte n’a pas été modifié. Connectez-vous avec votre mot de passe, ou réinitialisez-le depuis la page de connexion.',
      ],
      action: { label: 'Se connecter', url: link },
      notes: ['Si ce n’était pas vous, vous n’avez rien à faire.'],
    }),
  },
})
