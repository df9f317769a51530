import { type About, defineNotice, type MailValues } from '#features/notifications/index.ts'
import type { WorkerPorts } from '#jobs/handler.ts'
import type { BookingId } from '#kernel/ids.ts'
import { inert } from '#mail/inert.ts'
import { type MailContent, mapCopy } from '#mail/mail-content.ts'
import type { Recipient } from '#mail/recipient.ts'
import { moment, when } from '#mail/when.ts'
import type { CalendarFile } from '#ports'
import { type BookingForMail, readBookingForMail } from '../data/booking-for-mail.ts'
import { invitation } from '../ics/calendar-file.ts'
import { subject } from './booking-notices.ts'
import { type GroupMailKind, groupCopy } from './group-copy.ts'
import { pagesOf, roleOf } from './reader-pages.ts'

interface GroupFacts {
  readonly booking: BookingForMail
  /** The file that takes a cancelled session out of the client's calendar. */
  readonly calendar: CalendarFile | null
}

const common = {
  subject,
  audience: ['client', 'professional'],
  channels: ['bell', 'mail'],
} as const

/** The mail is about the group, so it names none of its people. */
function mailOf(kind: GroupMailKind) {
  return {
    load: async (
      { db, clock, settings }: WorkerPorts,
      { subject: { id, professionalId } }: About<BookingId>,
      reader: Recipient,
    ): Promise<GroupFacts | null> => {
      const booking = professionalId && (await readBookingForMail(db, professionalId, id))
      if (!booking) return null
      const leaves = kind === 'calledOff' && roleOf(booking, reader) === 'client'
      return {
        booking,
        calendar: leaves ? invitation({ booking, reader, settings, now: clock.now() }) : null,
      }
    },
    words: mapCopy(
      groupCopy,
      ({ words, ...copy }) =>
        ({ facts: { booking, calendar }, reader, publicUrl }: MailValues<GroupFacts>): MailContent => {
          const { subject: title, heading, said } = words[kind]
          const isClient = roleOf(booking, reader) === 'client'
          const [own = ''] = when(booking, reader, isClient ? booking.zone : reader.zone)
          return {
            subject: title(moment(booking.start, reader)),
            preview: said,
            heading,
            paragraphs: [said],
            facts: [
              { label: copy.when, value: own },
              { label: copy.what, value: inert(booking.service) },
            ],
            action: { label: copy.view, url: pagesOf(booking, reader, publicUrl).view },
            ...(calendar === null ? {} : { calendars: [calendar] }),
          }
        },
    ),
  }
}

export const groupTakesPlace = defineNotice({
  ...common,
  kind: 'group_takes_place',
  description: 'A group reached its minimum.',
  mail: { ...mailOf('takesPlace'), stillTrue: ({ booking }) => booking.status === 'confirmed' },
})

export const groupCalledOff = defineNotice({
  ...common,
  kind: 'group_called_off',
  description: 'A group did not reach its minimum and was cancelled.',
  mail: { ...mailOf('calledOff'), stillTrue: ({ booking }) => booking.status === 'cancelled' },
})
