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
  /** `no_show_again`: after the client contested it, which is possible once. */
  readonly words: Readonly<Record<AttendanceMailKind | 'no_show_again', Words>>
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
        subject: (when) => `Recorded as a no-show: ${when}`,
        heading: 'Recorded as a no-show',
        said: (other) =>
          `${other} recorded that you didn’t come to this session. If you did, you can contest it on the session’s page.`,
      },
      no_show_again: {
        subject: (when) => `Recorded as a no-show again: ${when}`,
        heading: 'Recorded as a no-show again',
        said: (other) =>
          `${other} recorded again that you didn’t come to this session. You’ve already contested it, which is possible once. If you disagree, talk to them directly.`,
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
  },
  fr: {
    words: {
      no_show: {
        subject: (when) => `Votre absence a été notée : ${when}`,
        heading: 'Absence notée',
        said: (other) =>
          `${other} a noté votre absence à cette séance. Si vous étiez là, vous pouvez la contester sur la page de la séance.`,
      },
      no_show_again: {
        subject: (when) => `Votre absence a été notée à nouveau : ${when}`,
        heading: 'Absence notée à nouveau',
        said: (other) =>
          `${other} a noté à nouveau votre absence à cette séance. Vous l’avez déjà contestée, ce qui n’est possible qu’une fois. Si vous n’êtes pas d’accord, parlez-en ensemble.`,
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
  },
}
