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
  /** Recorded as missing again, after the client contested it: they can do so once. */
  readonly contestedBefore: (other: string) => string
}

export const attendanceCopy: Copy<AttendanceCopy> = {
  en: {
    words: {
      no_show: {
        subject: (when) => `Recorded as a no-show: ${when}`,
        heading: 'Recorded as a no-show',
        said: (other) =>
          `${other} recorded that you didn’t come to this session. If you did, you can contest it on the session’s page.`,
      },
      attended: {
        subject: (when) => `Your attendance was corrected: ${when}`,
        heading: 'Attendance corrected',
        said: (other) => `${other} corrected the record: you came to this session.`,
      },
      contested: {
        subject: (when) => `A client contests a no-show: ${when}`,
        heading: 'No-show contested',
        said: (other) =>
          `${other} says that they came to this session. You can correct it on the session’s page, or leave it as it is.`,
      },
    },
    when: 'When',
    what: 'Service',
    view: 'View session',
    contestUntil: 'Contest it until',
    contestedBefore: (other) =>
      `${other} recorded again that you didn’t come to this session. You’ve already contested this once. If it isn’t right, contact ${other} directly.`,
  },
  fr: {
    words: {
      no_show: {
        subject: (when) => `Votre absence a été notée : ${when}`,
        heading: 'Absence notée',
        said: (other) =>
          `${other} a noté votre absence à cette séance. Si vous étiez là, vous pouvez la contester sur la page de la séance.`,
      },
      attended: {
        subject: (when) => `Votre présence a été corrigée : ${when}`,
        heading: 'Présence corrigée',
        said: (other) => `${other} a corrigé : vous étiez à cette séance.`,
      },
      contested: {
        subject: (when) => `Un client conteste une absence : ${when}`,
        heading: 'Absence contestée',
        said: (other) =>
          `${other} affirme avoir été présent(e) à cette séance. Vous pouvez corriger sur la page de la séance, ou laisser tel quel.`,
      },
    },
    when: 'Date et heure',
    what: 'Prestation',
    view: 'Voir la séance',
    contestUntil: 'À contester avant le',
    contestedBefore: (other) =>
      `${other} a de nouveau noté votre absence à cette séance. Vous l’avez déjà contestée une fois. Si c’est une erreur, contactez directement ${other}.`,
  },
}
