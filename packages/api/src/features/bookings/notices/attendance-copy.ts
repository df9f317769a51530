import type { Copy } from '#mail/mail-content.ts'

/** What a notice about attendance tells. */
export type AttendanceMailKind = 'no_show' | 'attended' | 'contested'

interface Words {
  /** Never a name, because a person wrote it. */
  readonly subject: (when: string) => string
  readonly heading: string
  readonly said: (other: string) => string
}

export interface AttendanceCopy {
  readonly words: Readonly<Record<AttendanceMailKind, Words>>
  readonly when: string
  readonly what: string
  readonly view: string
  /** Until when the client may say that they came. */
  readonly contestUntil: string
}

export const attendanceCopy: Copy<AttendanceCopy> = {
  en: {
    words: {
      no_show: {
        subject: (when) => `You were recorded as missing: ${when}`,
        heading: 'Recorded as missing',
        said: (other) =>
          `${other} recorded that you didn’t come. If you did, you can say so on the session’s page.`,
      },
      attended: {
        subject: (when) => `Your attendance was corrected: ${when}`,
        heading: 'Attendance corrected',
        said: (other) => `${other} corrected the record: you came to this session.`,
      },
      contested: {
        subject: (when) => `A client says that they came: ${when}`,
        heading: 'Attendance contested',
        said: (other) =>
          `${other} says that they came. You can correct the attendance, or leave it as it is.`,
      },
    },
    when: 'When',
    what: 'Service',
    view: 'View session',
    contestUntil: 'You can say so until',
  },
  fr: {
    words: {
      no_show: {
        subject: (when) => `Votre absence a été notée : ${when}`,
        heading: 'Absence notée',
        said: (other) =>
          `${other} a noté que vous n’êtes pas venu(e). Si vous étiez là, vous pouvez le dire sur la page de la séance.`,
      },
      attended: {
        subject: (when) => `Votre présence a été corrigée : ${when}`,
        heading: 'Présence corrigée',
        said: (other) => `${other} a corrigé : vous étiez à cette séance.`,
      },
      contested: {
        subject: (when) => `Une personne dit être venue : ${when}`,
        heading: 'Absence contestée',
        said: (other) =>
          `${other} dit être venu(e). Vous pouvez corriger la présence ou la laisser telle quelle.`,
      },
    },
    when: 'Date et heure',
    what: 'Prestation',
    view: 'Voir la séance',
    contestUntil: 'Vous pouvez le dire jusqu’au',
  },
}
