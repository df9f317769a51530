import type { Copy } from '#mail/mail-content.ts'

/** Who made the change, from the view of the reader of the mail. */
type Doer = 'you' | 'they'

export type BookingMailKind = 'confirmed' | 'rescheduled' | 'cancelled'

type ByDoer = Readonly<Record<Doer, (text: string) => string>>

export interface BookingCopy {
  /** What happened and when, for each side. Never a name, because a person wrote it. */
  readonly subject: Readonly<Record<'client' | 'professional', Readonly<Record<BookingMailKind, ByDoer>>>>
  readonly heading: Readonly<Record<BookingMailKind, string>>
  readonly said: Readonly<Record<BookingMailKind, ByDoer>>
  readonly when: string
  readonly whenTheirs: string
  readonly what: string
  readonly where: string
  readonly place: Readonly<Record<'online' | 'address' | 'link' | 'phone', string>>
  readonly open: string
  readonly addToCalendar: string
}

export const bookingCopy: Copy<BookingCopy> = {
  en: {
    subject: {
      client: {
        confirmed: {
          you: (when) => `Your session is booked: ${when}`,
          they: (when) => `A session is booked for you: ${when}`,
        },
        rescheduled: {
          you: (when) => `You moved your session: ${when}`,
          they: (when) => `Your session was moved: ${when}`,
        },
        cancelled: {
          you: (when) => `You cancelled your session: ${when}`,
          they: (when) => `Your session was cancelled: ${when}`,
        },
      },
      professional: {
        confirmed: {
          you: (when) => `You booked for a client: ${when}`,
          they: (when) => `A client has booked: ${when}`,
        },
        rescheduled: {
          you: (when) => `You moved a client’s session: ${when}`,
          they: (when) => `A client has moved a session: ${when}`,
        },
        cancelled: {
          you: (when) => `You cancelled a client’s session: ${when}`,
          they: (when) => `A client has cancelled: ${when}`,
        },
      },
    },
    heading: { confirmed: 'It is booked', rescheduled: 'A new time', cancelled: 'Cancelled' },
    said: {
      confirmed: {
        you: (other) => `Your session with ${other} is booked.`,
        they: (other) => `${other} has booked a session with you.`,
      },
      rescheduled: {
        you: (other) => `You moved your session with ${other}.`,
        they: (other) => `${other} has moved your session.`,
      },
      cancelled: {
        you: (other) => `You cancelled your session with ${other}.`,
        they: (other) => `${other} has cancelled your session.`,
      },
    },
    when: 'When',
    whenTheirs: 'On the professional’s clock',
    what: 'What',
    where: 'Where',
    place: { online: 'Online', address: 'In person', link: 'Online, by link', phone: 'By phone' },
    open: 'Open Hora',
    addToCalendar: 'Add it to your calendar:',
  },
  fr: {
    subject: {
      client: {
        confirmed: {
          you: (when) => `Votre séance est réservée : ${when}`,
          they: (when) => `Une séance est réservée pour vous : ${when}`,
        },
        rescheduled: {
          you: (when) => `Vous avez déplacé votre séance : ${when}`,
          they: (when) => `Votre séance a été déplacée : ${when}`,
        },
        cancelled: {
          you: (when) => `Vous avez annulé votre séance : ${when}`,
          they: (when) => `Votre séance a été annulée : ${when}`,
        },
      },
      professional: {
        confirmed: {
          you: (when) => `Vous avez réservé pour un client : ${when}`,
          they: (when) => `Un client a réservé : ${when}`,
        },
        rescheduled: {
          you: (when) => `Vous avez déplacé la séance d’un client : ${when}`,
          they: (when) => `Un client a déplacé une séance : ${when}`,
        },
        cancelled: {
          you: (when) => `Vous avez annulé la séance d’un client : ${when}`,
          they: (when) => `Un client a annulé : ${when}`,
        },
      },
    },
    heading: { confirmed: 'C’est réservé', rescheduled: 'Un nouvel horaire', cancelled: 'Annulée' },
    said: {
      confirmed: {
        you: (other) => `Votre séance avec ${other} est réservée.`,
        they: (other) => `${other} a réservé une séance avec vous.`,
      },
      rescheduled: {
        you: (other) => `Vous avez déplacé votre séance avec ${other}.`,
        they: (other) => `${other} a déplacé votre séance.`,
      },
      cancelled: {
        you: (other) => `Vous avez annulé votre séance avec ${other}.`,
        they: (other) => `${other} a annulé votre séance.`,
      },
    },
    when: 'Quand',
    whenTheirs: 'À l’heure du professionnel',
    what: 'Quoi',
    where: 'Où',
    place: {
      online: 'En ligne',
      address: 'Sur place',
      link: 'En ligne, par lien',
      phone: 'Par téléphone',
    },
    open: 'Ouvrir Hora',
    addToCalendar: 'Ajoutez-la à votre agenda :',
  },
}
