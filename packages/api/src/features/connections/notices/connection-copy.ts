import type { Copy } from '#mail/mail-content.ts'

export type ConnectionMailKind = 'invitation_accepted' | 'invitation_declined' | 'connection_ended'

interface Words {
  readonly subject: string
  readonly heading: string
  readonly said: (other: string) => string
}

interface ConnectionCopy {
  readonly somebody: string
  readonly open: string
  readonly words: Readonly<Record<ConnectionMailKind, Words>>
}

export const connectionCopy: Copy<ConnectionCopy> = {
  en: {
    somebody: 'Someone',
    open: 'Open Hora',
    words: {
      invitation_accepted: {
        subject: 'Your invitation was accepted',
        heading: 'A new client',
        said: (other) => `${other} has accepted your invitation and can book with you now.`,
      },
      invitation_declined: {
        subject: 'Your invitation was declined',
        heading: 'Not this time',
        said: (other) => `${other} has declined your invitation.`,
      },
      connection_ended: {
        subject: 'A connection has ended',
        heading: 'A connection has ended',
        said: (other) => `You and ${other} are no longer connected. Your past sessions stay where they are.`,
      },
    },
  },
  fr: {
    somebody: 'Quelqu’un',
    open: 'Ouvrir Hora',
    words: {
      invitation_accepted: {
        subject: 'Votre invitation est acceptée',
        heading: 'Un nouveau client',
        said: (other) => `${other} a accepté votre invitation et peut désormais réserver avec vous.`,
      },
      invitation_declined: {
        subject: 'Votre invitation est déclinée',
        heading: 'Pas cette fois',
        said: (other) => `${other} a décliné votre invitation.`,
      },
      connection_ended: {
        subject: 'Une relation a pris fin',
        heading: 'Une relation a pris fin',
        said: (other) =>
          `Vous et ${other} n’êtes plus en relation. Vos séances passées restent à leur place.`,
      },
    },
  },
}
