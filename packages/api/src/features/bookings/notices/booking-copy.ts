import type { Copy } from '#mail/mail-content.ts'

/** Who made the change, from the view of the reader of the mail. */
type Doer = 'you' | 'they'

/** `approved`: a request became a booking. `changed`: its length changed, its start did not. */
export type BookingMailKind = 'confirmed' | 'approved' | 'rescheduled' | 'changed' | 'cancelled'

type ByDoer = Readonly<Record<Doer, (text: string) => string>>

export interface BookingCopy {
  /** What happened and when, for each side. Never a name, because a person wrote it. */
  readonly subject: Readonly<Record<'client' | 'professional', Readonly<Record<BookingMailKind, ByDoer>>>>
  readonly heading: Readonly<Record<BookingMailKind, string>>
  readonly said: Readonly<Record<BookingMailKind, ByDoer>>
  /** The old and the new time in one line. */
  readonly fromTo: (from: string, to: string) => string
  readonly when: string
  readonly whenNew: string
  readonly whenOld: string
  /** The same moment on the clock of the other side. */
  readonly whenTheirs: Readonly<Record<'client' | 'professional', string>>
  readonly what: string
  readonly where: string
  readonly price: string
  readonly place: Readonly<Record<'online' | 'address' | 'link' | 'phone', string>>
  readonly view: string
  readonly join: string
  readonly move: string
  readonly cancel: string
  readonly bookAgain: string
  readonly addToCalendar: string
  /** Which file the mail brings, and what it does. */
  readonly attached: string
}

export const bookingCopy: Copy<BookingCopy> = {
  en: {
    subject: {
      client: {
        confirmed: {
          you: (when) => `Your session is booked: ${when}`,
          they: (when) => `A session was booked for you: ${when}`,
        },
        approved: {
          you: (when) => `Your session is booked: ${when}`,
          they: (when) => `Your request was approved: ${when}`,
        },
        rescheduled: {
          you: (when) => `You moved your session: ${when}`,
          they: (when) => `Your session was moved: ${when}`,
        },
        changed: {
          you: (when) => `You changed your session to ${when}`,
          they: (when) => `Your session was changed to ${when}`,
        },
        cancelled: {
          you: (when) => `You cancelled your session: ${when}`,
          they: (when) => `Your session was cancelled: ${when}`,
        },
      },
      professional: {
        confirmed: {
          you: (when) => `You booked a session for a client: ${when}`,
          they: (when) => `A client booked a session: ${when}`,
        },
        approved: {
          you: (when) => `You approved a client’s request: ${when}`,
          they: (when) => `A client booked a session: ${when}`,
        },
        rescheduled: {
          you: (when) => `You moved a client’s session: ${when}`,
          they: (when) => `A client moved a session: ${when}`,
        },
        changed: {
          you: (when) => `You changed a client’s session to ${when}`,
          they: (when) => `A client changed a session to ${when}`,
        },
        cancelled: {
          you: (when) => `You cancelled a client’s session: ${when}`,
          they: (when) => `A client cancelled a session: ${when}`,
        },
      },
    },
    heading: {
      confirmed: 'Session booked',
      approved: 'Session booked',
      rescheduled: 'Session moved',
      changed: 'Session changed',
      cancelled: 'Session cancelled',
    },
    said: {
      confirmed: {
        you: (other) => `Your session with ${other} is booked.`,
        they: (other) => `${other} booked a session with you.`,
      },
      approved: {
        you: (other) => `Your session with ${other} is booked.`,
        they: (other) => `${other} approved your request. Your session is booked.`,
      },
      rescheduled: {
        you: (other) => `You moved your session with ${other}.`,
        they: (other) => `${other} moved your session.`,
      },
      changed: {
        you: (other) => `You changed your session with ${other}.`,
        they: (other) => `${other} changed your session.`,
      },
      cancelled: {
        you: (other) => `You cancelled your session with ${other}.`,
        they: (other) => `${other} cancelled your session.`,
      },
    },
    fromTo: (from, to) => `${from} → ${to}`,
    when: 'When',
    whenNew: 'New time',
    whenOld: 'Old time',
    whenTheirs: { client: 'Professional’s time', professional: 'Client’s time' },
    what: 'Service',
    where: 'Where',
    price: 'Price',
    place: { online: 'Online', address: 'In person', link: 'Video link', phone: 'By phone' },
    view: 'View session',
    join: 'Join',
    move: 'Move session',
    cancel: 'Cancel session',
    bookAgain: 'Book another time',
    addToCalendar: 'Add to calendar',
    attached: 'The attached file updates your calendar.',
  },
  fr: {
    subject: {
      client: {
        confirmed: {
          you: (when) => `Votre séance est réservée : ${when}`,
          they: (when) => `Une séance a été réservée pour vous : ${when}`,
        },
        approved: {
          you: (when) => `Votre séance est réservée : ${when}`,
          they: (when) => `Votre demande a été acceptée : ${when}`,
        },
        rescheduled: {
          you: (when) => `Vous avez déplacé votre séance : ${when}`,
          they: (when) => `Votre séance a été déplacée : ${when}`,
        },
        changed: {
          you: (when) => `Vous avez modifié votre séance : ${when}`,
          they: (when) => `Votre séance a été modifiée : ${when}`,
        },
        cancelled: {
          you: (when) => `Vous avez annulé votre séance : ${when}`,
          they: (when) => `Votre séance a été annulée : ${when}`,
        },
      },
      professional: {
        confirmed: {
          you: (when) => `Vous avez réservé une séance pour un client : ${when}`,
          they: (when) => `Un client a réservé une séance : ${when}`,
        },
        approved: {
          you: (when) => `Vous avez accepté la demande d’un client : ${when}`,
          they: (when) => `Un client a réservé une séance : ${when}`,
        },
        rescheduled: {
          you: (when) => `Vous avez déplacé la séance d’un client : ${when}`,
          they: (when) => `Un client a déplacé une séance : ${when}`,
        },
        changed: {
          you: (when) => `Vous avez modifié la séance d’un client : ${when}`,
          they: (when) => `Un client a modifié une séance : ${when}`,
        },
        cancelled: {
          you: (when) => `Vous avez annulé la séance d’un client : ${when}`,
          they: (when) => `Un client a annulé une séance : ${when}`,
        },
      },
    },
    heading: {
      confirmed: 'Séance réservée',
      approved: 'Séance réservée',
      rescheduled: 'Séance déplacée',
      changed: 'Séance modifiée',
      cancelled: 'Séance annulée',
    },
    said: {
      confirmed: {
        you: (other) => `Votre séance avec ${other} est réservée.`,
        they: (other) => `${other} a réservé une séance avec vous.`,
      },
      approved: {
        you: (other) => `Votre séance avec ${other} est réservée.`,
        they: (other) => `${other} a accepté votre demande. Votre séance est réservée.`,
      },
      rescheduled: {
        you: (other) => `Vous avez déplacé votre séance avec ${other}.`,
        they: (other) => `${other} a déplacé votre séance.`,
      },
      changed: {
        you: (other) => `Vous avez modifié votre séance avec ${other}.`,
        they: (other) => `${other} a modifié votre séance.`,
      },
      cancelled: {
        you: (other) => `Vous avez annulé votre séance avec ${other}.`,
        they: (other) => `${other} a annulé votre séance.`,
      },
    },
    fromTo: (from, to) => `${from} → ${to}`,
    when: 'Date',
    whenNew: 'Nouvel horaire',
    whenOld: 'Ancien horaire',
    whenTheirs: { client: 'Heure du professionnel', professional: 'Heure du client' },
    what: 'Prestation',
    where: 'Lieu',
    price: 'Prix',
    place: {
      online: 'En ligne',
      address: 'Sur place',
      link: 'Lien vidéo',
      phone: 'Par téléphone',
    },
    view: 'Voir la séance',
    join: 'Rejoindre',
    move: 'Déplacer la séance',
    cancel: 'Annuler la séance',
    bookAgain: 'Réserver un autre créneau',
    addToCalendar: 'Ajouter à mon agenda',
    attached: 'Le fichier joint met votre agenda à jour.',
  },
}
