import { addressOn } from '@hora/schema/local-address'
import { type About, defineNotice, type MailValues, type SubjectType } from '#features/notifications/index.ts'
import type { WorkerPorts } from '#jobs/handler.ts'
import type { SeriesId } from '#kernel/ids.ts'
import { inert } from '#mail/inert.ts'
import { type MailContent, mapCopy } from '#mail/mail-content.ts'
import type { Recipient } from '#mail/recipient.ts'
import { moment, when } from '#mail/when.ts'
import { readCounterparts, readSeriesForMail, type SeriesForMail } from '../data/series-for-mail.ts'
import { type SeriesMailKind, seriesCopy } from './series-copy.ts'

const subject: SubjectType<SeriesId> = { type: 'series', counterparts: readCounterparts }

/** The mail lists so many dates; the page has them all. */
const listed = 12

const common = { subject, channels: ['bell', 'mail'] } as const

const datesIn: Readonly<Record<SeriesMailKind, (facts: SeriesForMail) => SeriesForMail['booked']>> = {
  booked: ({ booked }) => booked,
  changed: ({ booked }) => booked,
  cancelled: ({ cancelled }) => cancelled,
  taken: ({ taken }) => taken,
}

/** One mail for an act, with the dates of its reader in it. */
export function mailOf(kind: SeriesMailKind) {
  return {
    load: async ({ db, clock }: WorkerPorts, { subject: { id } }: About<SeriesId>, reader: Recipient) =>
      await readSeriesForMail(db, reader.accountId, id, clock.now()),
    stillTrue: (facts: SeriesForMail) => datesIn[kind](facts).length > 0,
    words: mapCopy(
      seriesCopy,
      ({ words, ...copy }) =>
        ({ facts, reader, publicUrl }: MailValues<SeriesForMail>): MailContent => {
          const dates = datesIn[kind](facts)
          const [first] = dates
          const told = words[kind]
          const said = told.said(dates.length)
          const lines = dates.slice(0, listed).map((date) => when(date, reader, facts.zone)[0] ?? '')
          const rest = dates.length - lines.length
          const isProfessional = reader.accountId === facts.professionalId
          return {
            subject: told.subject(first === undefined ? '' : moment(first.start, reader)),
            preview: said,
            heading: told.heading,
            paragraphs: [said],
            facts: [
              { label: copy.what, value: inert(facts.service) },
              { label: copy.dates, value: [...lines, ...(rest > 0 ? [copy.more(rest)] : [])].join('\n') },
            ],
            action: {
              label: copy.view,
              url: addressOn(publicUrl, isProfessional ? '/calendar' : '/my-sessions'),
            },
          }
        },
    ),
  }
}

export const seriesBooked = defineNotice({
  ...common,
  kind: 'series_booked',
  description: 'The professional booked a series, or more dates of it.',
  audience: ['client'],
  mail: mailOf('booked'),
})

export const seriesChanged = defineNotice({
  ...common,
  kind: 'series_changed',
  description: 'The professional moved dates of a series.',
  audience: ['client'],
  mail: mailOf('changed'),
})

export const seriesCancelled = defineNotice({
  ...common,
  kind: 'series_cancelled',
  description: 'The professional ended or paused a series.',
  audience: ['client'],
  undoes: ['series_booked'],
  mail: mailOf('cancelled'),
})

export const seriesDateTaken = defineNotice({
  ...common,
  kind: 'series_date_taken',
  description: 'Dates of a series are not free, so they were not booked.',
  audience: ['professional'],
  mail: mailOf('taken'),
})
