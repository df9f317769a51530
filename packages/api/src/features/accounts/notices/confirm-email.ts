import { joinMailedToken } from '../domain/mailed-token.ts'
import { defineAccountMail, linkWorks, pageWithToken } from './account-mail.ts'

export const confirmEmailMail = defineAccountMail({
  template: 'confirm-email',
  link: ({ token: secret, ...invitation }) =>
    pageWithToken('/confirm-email', joinMailedToken({ secret, ...invitation })),
  stillTrue: linkWorks('confirm-email'),
  words: {
    en: ({ name, link }) => ({
      subject: 'Confirm your email address',
      preview: 'Then your Hora account is ready.',
      heading: 'Confirm your email address',
      paragraphs: [`Hello ${name},`, 'Confirm that this address is yours. The link works for 3 days.'],
      action: { label: 'Confirm address', url: link },
      notes: [
        'In the browser you signed up in, the link opens your account. In any other browser, we ask you to confirm that it’s you.',
        'If you didn’t sign up for Hora, ignore this email: without the link, the account can’t be used.',
      ],
    }),
    fr: ({ name, link }) => ({
      subject: 'Confirmez votre adresse e-mail',
      preview: 'Votre compte Hora sera ensuite prêt.',
      heading: 'Confirmez votre adresse e-mail',
      paragraphs: [
        `Bonjour ${name},`,
        'Confirmez que cette adresse est bien la vôtre. Le lien fonctionne pendant 3 jours.',
      ],
      action: { label: 'Confirmer l’adresse', url: link },
      notes: [
        'Dans le navigateur de votre inscription, le lien ouvre votre compte. Dans un autre navigateur, nous vous demandons de confirmer que c’est bien vous.',
        'Si vous n’avez pas créé de compte sur Hora, ignorez cet e-mail : sans ce lien, le compte reste inutilisable.',
      ],
    }),
  },
})
