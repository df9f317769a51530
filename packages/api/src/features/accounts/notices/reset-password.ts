import { defineAccountMail, linkWorks, pageWithToken } from './account-mail.ts'

export const resetPasswordMail = defineAccountMail({
  template: 'reset-password',
  link: ({ token }) => pageWithToken('/reset-password', token),
  stillTrue: linkWorks('reset-password'),
  words: {
    en: ({ name, link }) => ({
      subject: 'Choose a new password',
      preview: 'The link works once, for 2 hours.',
      heading: 'Choose a new password',
      paragraphs: [
        `Hello ${name},`,
        'Use this link to choose a new password. It works once, for 2 hours. A new password signs you out everywhere else.',
      ],
      action: { label: 'Choose a new password', url: link },
      notes: ['If you didn’t ask for this, ignore this email: your password stays the same.'],
    }),
    fr: ({ name, link }) => ({
      subject: 'Choisissez un nouveau mot de passe',
      preview: 'Le lien fonctionne une seule fois, pendant 2 heures.',
      heading: 'Choisissez un nouveau mot de passe',
      paragraphs: [
        `Bonjour ${name},`,
        'Utilisez ce lien pour choisir un nouveau mot de passe. Il fonctionne une seule fois, pendant 2 heures. Un nouveau mot de passe vous déconnecte partout ailleurs.',
      ],
      action: { label: 'Choisir un nouveau mot de passe', url: link },
      notes: ['Si vous n’avez rien demandé, ignorez cet e-mail : votre mot de passe reste inchangé.'],
    }),
  },
})
