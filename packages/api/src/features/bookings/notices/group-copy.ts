import type { Copy } from '#mail/mail-content.ts'

/** What became of a group with a minimum. */
export type GroupMailKind = 'takesPlace' | 'calledOff'

interface Words {
  /** Never a name, because a person wrote it. */
  readonly subject: (when: string) => string
  readonly heading: string
  readonly said: string
}

export interface GroupCopy {
  readonly words: Readonly<Record<GroupMailKind, Words>>
  readonly when: string
  readonly what: string
  readonly view: string
}

export const groupCopy: Copy<GroupCopy> = {
  en: {
    words: {
      takesPlace: {
        subject: (when) => `The group takes place: ${when}`,
        heading: 'The group takes place',
        said: 'Enough people have a place, so this group takes place.',
      },
      calledOff: {
        subject: (when) => `The group is cancelled: ${when}`,
        heading: 'Group cancelled',
        said: 'Too few people have a place, so this group is cancelled. Nobody owes anything for it.',
      },
    },
    when: 'When',
    what: 'Service',
    view: 'View session',
  },
  fr: {
    words: {
      takesPlace: {
        subject: (when) => `Le groupe a bien lieu : ${when}`,
        heading: 'Le groupe a bien lieu',
        said: 'Assez de personnes ont une place : ce groupe a bien lieu.',
      },
      calledOff: {
        subject: (when) => `Le groupe est annulé : ${when}`,
        heading: 'Groupe annulé',
        said: 'Trop peu de personnes ont une place : ce groupe est annulé. Personne ne doit rien.',
      },
    },
    when: 'Date et heure',
    what: 'Prestation',
    view: 'Voir la séance',
  },
}
