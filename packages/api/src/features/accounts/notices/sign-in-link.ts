import { defineAccountMail, linkWorks, signInPage } from './account-mail.ts'

export const signInLinkMail = defineAccountMail({
  template: 'sign-in-link',
  link: signInPage,
  stillTrue: linkWorks('sign-in'),
  words: {
    en: ({ name, link }) => ({
      subject: 'Your link to sign in',
      preview: 'It works once, for 15 minutes.',
      heading: 'Sign in to Hora',
      paragraphs: [`Hello ${name},`, 'Use this link to sign in. It works once, for 15 minutes.'],
      action: { label: 'Sign in', url: link },
      notes: [
        'If you didn’t ask for this, ignore this email. Don’t forward the link: it opens your account.',
      ],
    }),
    fr: ({ name, link }) => ({
      subject: 'Votre lien de connexion',
      preview: 'Il fonctionne une seule fois, pendant 15 minutes.',
      heading: 'Connectez-vous à Hora',
      paragraphs: [
        `Bonjour ${name},`,
        'Utilisez ce lien pour vous connecter. Il fonctionne une seule fois, pendant 15 minutes.',
      ],
      action: { label: 'Se connecter', url: link },
      notes: [
        'Si vous n’avez rien demandé, ignorez cet e-mail. Ne transférez pas ce lien : il ouvre votre compte.',
      ],
    }),
  },
})
