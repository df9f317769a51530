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
          they: (when) => `A session was booked for you: ${when}`,
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
          you: (when) => `You booked a session for a client: ${when}`,
          they: (when) => `A client booked a session: ${when}`,
        },
        rescheduled: {
          you: (when) => `You moved a client’s session: ${when}`,
          they: (when) => `A client moved a session: ${when}`,
        },
        cancelled: {
          you: (when) => `You cancelled a client’s session: ${when}`,
          they: (when) => `A client cancelled a session: ${when}`,
        },
      },
    },
    heading: { confirmed: 'Session booked', rescheduled: 'Session moved', cancelled: 'Session cancelled' },
    said: {
      confirmed: {
        you: (other) => `Your session with ${other} is booked.`,
        they: (other) => `${other} booked a session with you.`,
      },
      rescheduled: {
        you: (other) => `You moved your session with ${other}.`,
        they: (other) => `${other} moved your session.`,
      },
      cancelled: {
        you: (other) => `You cancelled your session with ${other}.`,
        they: (other) => `${other} cancelled your session.`,
      },
    },
    when: 'When',
    whenTheirs: 'Professional’s time',
    what: 'Service',
    where: 'Where',
    place: { online: 'Online', address: 'In person', link: 'Video link', phone: 'By phone' },
    open: 'Open Hora',
    addToCalendar: 'Add to calendar:',
  },
  fr: {
    subject: {
      client: {
        confirmed: {
          you: (when) => `Votre séance est réservée : ${when}`,
          they: (when) => `Une séance a été réservée pour vous : ${when}`,
        },
        rescheduled: {
          you: (when) => `Vous avez déplacé votre séance : ${when}`,
          they: (when) => `Votre séance a été déplacée : ${when}`,
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
        rescheduled: {
          you: (when) => `Vous avez déplacé la séance d’un client : ${when}`,
          they: (when) => `Un client a déplacé une séance : ${when}`,
        },
        cancelled: {
          you: (when) => `Vous avez annulé la séance d’un client : ${when}`,
          they: (when) => `Un client a annulé une séance : ${when}`,
        },
      },
    },
    heading: { confirmed: 'Séance réservée', rescheduled: 'Séance déplacée', cancelled: 'Séance annulée' },
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
    whenTheirs: 'Heure du professionnel',
    what: 'Prestation',
    where: 'Où',
    place: {
      online: 'En ligne',
      address: 'Sur place',
      link: 'Lien vidéo',
      phone: 'Par téléphone',
    },
    open: 'Ouvrir Hora',
    addToCalendar: 'Ajouter à votre agenda :',
  },
}
