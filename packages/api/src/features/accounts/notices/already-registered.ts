import { defineAccountMail, linkWorks, signInPage } from './account-mail.ts'

/** Whether the link signs in by itself. A change of address to a known one has no such link. */
const signsIn = (link: string) => link.includes('token=')

export const alreadyRegisteredMail = defineAccountMail({
  template: 'already-registered',
  link: signInPage,
  stillTrue: linkWorks('sign-in'),
  words: {
    en: ({ name, link }) => ({
      subject: 'You already have a Hora account',
      preview: 'Someone tried to use this address.',
      heading: 'You already have an account',
      paragraphs: [
        `Hello ${name},`,
        'Someone, perhaps you, tried to use this address for a Hora account. It already has an account, and that account was not changed.',
        signsIn(link)
          ? 'Use this link to sign in. It works once, for 15 minutes.'
          : 'You can sign in to it as usual.',
      ],
      action: { label: 'Sign in', url: link },
      notes: ['If this wasn’t you, you don’t need to do anything.'],
    }),
    fr: ({ name, link }) => ({
      subject: 'Vous avez déjà un compte Hora',
      preview: 'Quelqu’un a voulu utiliser cette adresse.',
      heading: 'Vous avez déjà un compte',
      paragraphs: [
        `Bonjour ${name},`,
        'Quelqu’un, peut-être vous, a voulu utiliser cette adresse pour un compte Hora. Elle est déjà associée à un compte, qui n’a pas été modifié.',
        signsIn(link)
          ? 'Utilisez ce lien pour vous connecter. Il fonctionne une seule fois, pendant 15 minutes.'
          : 'Vous pouvez vous y connecter comme d’habitude.',
      ],
      action: { label: 'Se connecter', url: link },
      notes: ['Si ce n’était pas vous, vous n’avez rien à faire.'],
    }),
  },
})
