import { joinConfirmation } from '../domain/confirmation-token.ts'
import { defineAccountMail, linkWorks, pageWithToken } from './account-mail.ts'

export const confirmEmailMail = defineAccountMail({
  template: 'confirm-email',
  link: ({ token, invitationToken }) =>
    pageWithToken('/confirm-email', joinConfirmation(token, invitationToken)),
  stillTrue: linkWorks('confirm-email'),
  words: {
    en: ({ name, link }) => ({
      subject: 'Confirm your e-mail address',
      preview: 'One click, and your Hora account is ready.',
      heading: 'Confirm your address',
      paragraphs: [
        `Hello ${name},`,
        'Please confirm that this address is yours. The link works for three days.',
      ],
      action: { label: 'Confirm address', url: link },
      notes: [
        'In the browser you signed up in, the link opens your account at once; anywhere else it asks for your password, or lets you start again.',
        'If you did not sign up at Hora, do nothing: without the link the account cannot be used.',
      ],
    }),
    fr: ({ name, link }) => ({
      subject: 'Confirmez votre adresse e-mail',
      preview: 'Un clic, et votre compte Hora est prêt.',
      heading: 'Confirmez votre adresse',
      paragraphs: [
        `Bonjour ${name},`,
        'Merci de confirmer que cette adresse est bien la vôtre. Le lien reste valable trois jours.',
      ],
      action: { label: 'Confirmer l’adresse', url: link },
      notes: [
        'Dans le navigateur où vous vous êtes inscrit·e, le lien ouvre votre compte aussitôt ; ailleurs, il demande votre mot de passe, ou vous laisse recommencer.',
        'Si vous ne vous êtes pas inscrit·e sur Hora, ne faites rien : sans ce lien, le compte reste inutilisable.',
      ],
    }),
  },
})
