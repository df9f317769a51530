import type { Copy } from '#mail/mail-content.ts'

export type SeriesMailKind = 'booked' | 'changed' | 'cancelled' | 'taken'

interface Words {
  /** Never a name, because a person wrote it. */
  readonly subject: (first: string) => string
  readonly heading: string
  readonly said: (dates: number) => string
}

export interface SeriesCopy {
  readonly words: Readonly<Record<SeriesMailKind, Words>>
  readonly what: string
  readonly dates: string
  readonly more: (dates: number) => string
  readonly view: string
}

const dates = (count: number) => (count === 1 ? '1 date' : `${count} dates`)
const seances = (count: number) => (count <= 1 ? `${count} séance` : `${count} séances`)

export const seriesCopy: Copy<SeriesCopy> = {
  en: {
    words: {
      booked: {
        subject: (first) => `A series is booked: ${first}`,
        heading: 'Series booked',
        said: (count) => `A series is booked for you. It has ${dates(count)} at the moment.`,
      },
      changed: {
        subject: (first) => `A series has moved: ${first}`,
        heading: 'Series moved',
        said: (count) => `A series has moved. It has ${dates(count)} at the moment.`,
      },
      cancelled: {
        subject: (first) => `Sessions of a series are cancelled: ${first}`,
        heading: 'Sessions cancelled',
        said: (count) => `Of a series, ${dates(count)} will not take place. You owe nothing for this.`,
      },
      taken: {
        subject: (first) => `A series has dates that are not free: ${first}`,
        heading: 'Dates not booked',
        said: (count) =>
          `Something else has the time of ${dates(count)} of a series. Nothing is booked then.`,
      },
    },
    what: 'Service',
    dates: 'Dates',
    more: (count) => `and ${count} more`,
    view: 'Open Hora',
  },
  fr: {
    words: {
      booked: {
        subject: (first) => `Une série est réservée : ${first}`,
        heading: 'Série réservée',
        said: (count) => `Une série est réservée pour vous. Elle compte pour l’instant ${seances(count)}.`,
      },
      changed: {
        subject: (first) => `Une série est déplacée : ${first}`,
        heading: 'Série déplacée',
        said: (count) => `Une série est déplacée. Elle compte pour l’instant ${seances(count)}.`,
      },
      cancelled: {
        subject: (first) => `Des séances d’une série sont annulées : ${first}`,
        heading: 'Séances annulées',
        said: (count) => `D’une série, ${seances(count)} n’auront pas lieu. Vous ne devez rien.`,
      },
      taken: {
        subject: (first) => `Une série a des dates qui ne sont pas libres : ${first}`,
        heading: 'Dates non réservées',
        said: (count) => `L’heure de ${seances(count)} d’une série est déjà prise. Rien n’y est réservé.`,
      },
    },
    what: 'Prestation',
    dates: 'Dates',
    more: (count) => `et ${count} de plus`,
    view: 'Ouvrir Hora',
  },
}
