import { type About, defineNotice, type MailValues } from '#features/notifications/index.ts'
import type { WorkerPorts } from '#jobs/handler.ts'
import type { BookingId } from '#kernel/ids.ts'
import { inert, inertLines } from '#mail/inert.ts'
import { type MailContent, mapCopy } from '#mail/mail-content.ts'
import { moment, when } from '#mail/when.ts'
import { shownText } from '#vault/shown-text.ts'
import { type BookingForMail, readBookingForMail, readLastChange } from '../data/booking-for-mail.ts'
import { contestUntil } from '../domain/decide-settled.ts'
import { type AttendanceMailKind, attendanceCopy } from './attendance-copy.ts'
import { subject } from './booking-notices.ts'
import { pagesOf, roleOf } from './reader-pages.ts'

interface AttendanceFacts {
  readonly booking: BookingForMail
  readonly message: string | null
}

const common = {
  subject,
  channels: ['bell', 'mail'],
} as const

function mailOf(kind: AttendanceMailKind) {
  return {
    load: async ({ db, vault }: WorkerPorts, { subject: { id, professionalId } }: About<BookingId>) => {
      const booking = professionalId && (await readBookingForMail(db, professionalId, id))
      const last = booking && (await readLastChange(db, booking, kind))
      if (!booking || !last) return null
      const message = await shownText({ vault }, last.message)
      return { booking, message }
    },
    words: mapCopy(
      attendanceCopy,
      ({ words, ...copy }) =>
        ({ facts, reader, publicUrl }: MailValues<AttendanceFacts>): MailContent => {
          const { booking, message } = facts
          const isClient = roleOf(booking, reader) === 'client'
          const [own = ''] = when(booking, reader, isClient ? booking.zone : booking.clientZone)
          const until = contestUntil(booking)
          const other = inert(isClient ? booking.professional : booking.client)
          const canContest = kind === 'no_show' && until !== null
          const told = words[kind === 'no_show' && !canContest ? 'no_show_again' : kind]
          const said = told.said(other)
          return {
            subject: told.subject(moment(booking.start, reader)),
            preview: said,
            heading: told.heading,
            paragraphs: [said],
            facts: [
              { label: copy.when, value: own },
              { label: copy.what, value: inert(booking.service) },
              ...(canContest ? [{ label: copy.contestUntil, value: moment(until, reader) }] : []),
            ],
            ...(message
              ? {
                  quote: inertLines(message),
                  quotedFrom: isClient ? booking.professionalId : booking.clientId,
                }
              : {}),
            action: { label: copy.view, url: pagesOf(booking, reader, publicUrl).view },
          }
        },
    ),
  }
}

const isMissing = ({ booking }: AttendanceFacts) => booking.status === 'no_show'

export const noShowRecorded = defineNotice({
  ...common,
  kind: 'no_show_recorded',
  description: 'The professional recorded that the client did not come.',
  audience: ['client'],
  undoes: ['attendance_corrected'],
  restores: true,
  mail: { ...mailOf('no_show'), stillTrue: isMissing },
})

export const attendanceCorrected = defineNotice({
  ...common,
  kind: 'attendance_corrected',
  description: 'The professional corrected that the client came.',
  audience: ['client'],
  undoes: ['no_show_recorded'],
  restores: true,
  mail: { ...mailOf('attended'), stillTrue: ({ booking }) => booking.status === 'attended' },
})

export const noShowContested = defineNotice({
  ...common,
  kind: 'no_show_contested',
  description: 'The client said that they did come.',
  audience: ['professional'],
  mail: { ...mailOf('contested'), stillTrue: isMissing },
})
