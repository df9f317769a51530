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
        heading: 'New client',
        said: (other) => `${other} accepted your invitation and can now book with you.`,
      },
      invitation_declined: {
        subject: 'Your invitation was declined',
        heading: 'Invitation declined',
        said: (other) => `${other} declined your invitation.`,
      },
      connection_ended: {
        subject: 'A connection has ended',
        heading: 'A connection has ended',
        said: (other) => `You and ${other} are no longer connected. Your past sessions stay in your history.`,
      },
    },
  },
  fr: {
    somebody: 'Quelqu’un',
    open: 'Ouvrir Hora',
    words: {
      invitation_accepted: {
        subject: 'Votre invitation a été acceptée',
        heading: 'Nouveau client',
        said: (other) => `${other} a accepté votre invitation et peut désormais réserver avec vous.`,
      },
      invitation_declined: {
        subject: 'Votre invitation a été refusée',
        heading: 'Invitation refusée',
        said: (other) => `${other} a refusé votre invitation.`,
      },
      connection_ended: {
        subject: 'Une relation a pris fin',
        heading: 'Une relation a pris fin',
        said: (other) =>
          `Vous et ${other} n’êtes plus en relation. Vos séances passées restent dans votre historique.`,
      },
    },
  },
}
