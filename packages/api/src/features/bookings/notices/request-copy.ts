import type { Copy } from '#mail/mail-content.ts'
import type { Role } from './reader-pages.ts'

/** What a notice about a request tells. */
export type RequestMailKind = 'requested' | 'declined' | 'withdrawn' | 'unanswered'

interface Words {
  /** Never a name, because a person wrote it. */
  readonly subject: (when: string) => string
  readonly heading: string
  readonly said: (other: string) => string
}

export interface RequestCopy {
  readonly words: Readonly<Record<RequestMailKind, Readonly<Record<Role, Words>>>>
  readonly when: string
  readonly what: string
  readonly price: string
  readonly answerUntil: string
  readonly otherTimes: string
  /** What the client can do with the other times. */
  readonly chooseOne: string
  readonly answer: string
  readonly view: string
  readonly bookAgain: string
}

const asked = {
  subject: (when: string) => `A client asks for a session: ${when}`,
  heading: 'A request for a session',
  said: (other: string) =>
    `${other} asks for a session with you. The time is kept until you answer. Approve or decline it on the session’s page.`,
}
const declined = {
  subject: (when: string) => `Your request was declined: ${when}`,
  heading: 'Request declined',
  said: (other: string) => `${other} declined your request for a session. You owe nothing.`,
}
const withdrawn = {
  subject: (when: string) => `A client withdrew a request: ${when}`,
  heading: 'Request withdrawn',
  said: (other: string) => `${other} withdrew the request for a session. The time is open again.`,
}

const askedFr = {
  subject: (when: string) => `Un client demande une séance : ${when}`,
  heading: 'Une demande de séance',
  said: (other: string) =>
    `${other} vous demande une séance. Le créneau est gardé jusqu’à votre réponse. Acceptez ou refusez sur la page de la séance.`,
}
const declinedFr = {
  subject: (when: string) => `Votre demande a été refusée : ${when}`,
  heading: 'Demande refusée',
  said: (other: string) => `${other} a refusé votre demande de séance. Vous ne devez rien.`,
}
const withdrawnFr = {
  subject: (when: string) => `Un client a retiré sa demande : ${when}`,
  heading: 'Demande retirée',
  said: (other: string) => `${other} a retiré sa demande de séance. Le créneau est de nouveau libre.`,
}

export const requestCopy: Copy<RequestCopy> = {
  en: {
    words: {
      requested: { professional: asked, client: asked },
      declined: { professional: declined, client: declined },
      withdrawn: { professional: withdrawn, client: withdrawn },
      unanswered: {
        client: {
          subject: (when) => `Your request was not answered: ${when}`,
          heading: 'Request not answered',
          said: (other) =>
            `${other} did not answer your request in time, so it has ended. You owe nothing, and you can ask for another time.`,
        },
        professional: {
          subject: (when) => `A request has ended without an answer: ${when}`,
          heading: 'Request ended',
          said: (other) =>
            `The request of ${other} was not answered in time, so it has ended. You can still book a session for them.`,
        },
      },
    },
    when: 'When',
    what: 'Service',
    price: 'Price',
    answerUntil: 'Answer by',
    otherTimes: 'Other times',
    chooseOne: 'You can book one of these other times on the session’s page, as long as it is free:',
    answer: 'Answer the request',
    view: 'View session',
    bookAgain: 'Book another time',
  },
  fr: {
    words: {
      requested: { professional: askedFr, client: askedFr },
      declined: { professional: declinedFr, client: declinedFr },
      withdrawn: { professional: withdrawnFr, client: withdrawnFr },
      unanswered: {
        client: {
          subject: (when) => `Votre demande est restée sans réponse : ${when}`,
          heading: 'Demande sans réponse',
          said: (other) =>
            `${other} n’a pas répondu à temps à votre demande, qui a donc pris fin. Vous ne devez rien et pouvez demander un autre créneau.`,
        },
        professional: {
          subject: (when) => `Une demande a pris fin sans réponse : ${when}`,
          heading: 'Demande terminée',
          said: (other) =>
            `La demande de ${other} est restée sans réponse et a pris fin. Vous pouvez toujours lui réserver une séance.`,
        },
      },
    },
    when: 'Date et heure',
    what: 'Prestation',
    price: 'Prix',
    answerUntil: 'Répondre avant le',
    otherTimes: 'Autres créneaux',
    chooseOne:
      'Vous pouvez réserver l’un de ces autres créneaux sur la page de la séance, tant qu’il est libre :',
    answer: 'Répondre à la demande',
    view: 'Voir la séance',
    bookAgain: 'Réserver un autre créneau',
  },
}
