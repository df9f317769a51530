import { addressOn } from '@hora/schema/local-address'
import type { MailValues } from '#features/notifications/index.ts'
import { inert, inertLines } from '#mail/inert.ts'
import type { MailContent, MailFact } from '#mail/mail-content.ts'
import { openableLink } from '#mail/openable-link.ts'
import type { Recipient } from '#mail/recipient.ts'
import { moment, when } from '#mail/when.ts'
import type { BookingForMail, LastChange } from '../data/booking-for-mail.ts'
import { icsPath } from '../ics/ics-path.ts'
import { seesPlaceDetail } from '../policy.ts'
import type { BookingCopy, BookingMailKind } from './booking-copy.ts'

/** The data of a mail about a booking. */
export interface BookingFacts {
  readonly booking: BookingForMail
  readonly change: (Omit<LastChange, 'message'> & { readonly message: string | null }) | null
}

/** The mail about a new, moved or cancelled booking. It says which side acted, with times on the reader's clock. */
export function bookingMail(
  kind: BookingMailKind,
  copy: BookingCopy,
  { facts: { booking, change }, reader, link, publicUrl }: MailValues<BookingFacts>,
): MailContent {
  const role = reader.accountId === booking.professionalId ? 'professional' : 'client'
  const doer = change === null || change.actor === role ? 'you' : 'they'
  const other = inert(role === 'professional' ? booking.client : booking.professional)
  const said = copy.said[kind][doer](other)
  const otherSide = role === 'professional' ? booking.clientId : booking.professionalId
  const message = doer === 'they' ? change?.message : null
  return {
    subject: copy.subject[role][kind][doer](moment(booking.start, reader)),
    preview: said,
    heading: copy.heading[kind],
    paragraphs: [said],
    facts: factsOf(booking, reader, copy, role),
    ...(message ? { quote: inertLines(message), quotedFrom: otherSide } : {}),
    action: { label: copy.open, url: link },
    notes: kind === 'cancelled' ? [] : [`${copy.addToCalendar} ${addressOn(publicUrl, icsPath(booking.id))}`],
  }
}

function factsOf(
  booking: BookingForMail,
  reader: Recipient,
  copy: BookingCopy,
  role: 'client' | 'professional',
): readonly MailFact[] {
  const labels = [copy.when, copy.whenTheirs]
  const times = when(booking, reader, booking.zone)
  const place = seesPlaceDetail(role, booking) ? booking.placeDetail : booking.placeHint
  const link = booking.placeKind === 'link' ? openableLink(place) : undefined
  const detail = place === null || link ? '' : ` · ${inert(place)}`
  return [
    ...times.map((value, index) => ({ label: labels[index] ?? copy.when, value })),
    { label: copy.what, value: inert(booking.service) },
    { label: copy.where, value: `${copy.place[booking.placeKind]}${detail}`, link },
  ]
}
