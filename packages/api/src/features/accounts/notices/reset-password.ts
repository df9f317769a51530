import { defineAccountMail, linkWorks, pageWithToken } from './account-mail.ts'

export const resetPasswordMail = defineAccountMail({
  template: 'reset-password',
  link: ({ token }) => pageWithToken('/reset-password', token),
  stillTrue: linkWorks('reset-password'),
  words: {
    en: ({ name, link }) => ({
      subject: 'Choose a new password',
      preview: 'The link works once, for two hours.',
      heading: 'Choose a new password',
      paragraphs: [
        `Hello ${name},`,
        'With this link you can choose a new password. It works once, for two hours, and signs you out everywhere else.',
      ],
      action: { label: 'Choose a password', url: link },
      notes: ['If you did not ask for this, do nothing: your password stays as it is.'],
    }),
    fr: ({ name, link }) => ({
      subject: 'Choisissez un nouveau mot de passe',
      preview: 'Le lien fonctionne une seule fois, pendant deux heures.',
      heading: 'Choisissez un nouveau mot de passe',
      paragraphs: [
        `Bonjour ${name},`,
        'Ce lien vous permet de choisir un nouveau mot de passe. Il fonctionne une seule fois, pendant deux heures, et vous déconnecte partout ailleurs.',
      ],
      action: { label: 'Choisir un mot de passe', url: link },
      notes: ['Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste inchangé.'],
    }),
  },
})
