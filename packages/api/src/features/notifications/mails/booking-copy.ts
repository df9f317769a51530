import type { Copy } from '#mail/mail-content.ts'

/** Who made the change, as the reader of the mail is to them. */
type Doer = 'you' | 'they'

export interface BookingCopy {
  readonly subject: { readonly confirmed: string; readonly rescheduled: string; readonly cancelled: string }
  readonly heading: BookingCopy['subject']
  readonly said: {
    readonly confirmed: Readonly<Record<Doer, (other: string) => string>>
    readonly rescheduled: Readonly<Record<Doer, (other: string) => string>>
    readonly cancelled: Readonly<Record<Doer, (other: string) => string>>
  }
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
      confirmed: 'Your session is booked',
      rescheduled: 'Your session has a new time',
      cancelled: 'Your session was cancelled',
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
    place: { online: 'Online', address: 'On site', link: 'Online, by link', phone: 'By phone' },
    open: 'Open Hora',
    addToCalendar: 'Add it to your calendar:',
  },
  fr: {
    subject: {
      confirmed: 'Votre séance est réservée',
      rescheduled: 'Votre séance a un nouvel horaire',
      cancelled: 'Votre séance est annulée',
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
    place: { online: 'En ligne', address: 'Sur place', link: 'En ligne, par lien', phone: 'Par téléphone' },
    open: 'Ouvrir Hora',
    addToCalendar: 'Ajoutez-la à votre agenda :',
  },
}
