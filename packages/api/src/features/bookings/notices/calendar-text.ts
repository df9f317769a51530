import { languageOf } from '#mail/language.ts'
import { type Copy, copyIn } from '#mail/mail-content.ts'
import type { Recipient } from '#mail/recipient.ts'
import type { BookingForMail } from '../data/booking-for-mail.ts'
import { deadlines, price } from './booking-terms.ts'

const words: Copy<{ readonly price: string; readonly view: string; readonly colon: string }> = {
  en: { price: 'Price', view: 'View session', colon: ': ' },
  fr: { price: 'Prix', view: 'Voir la séance', colon: '\u00a0: ' },
}

/** The description of a booking in a calendar: its price, its terms and the address of its page. */
export function calendarText(
  booking: BookingForMail,
  reader: Recipient,
  url: string,
  now: Temporal.Instant,
): string {
  const copy = copyIn(words, languageOf(reader.language))
  const facts = [
    { label: copy.price, value: price(booking, reader) },
    ...deadlines(booking, reader, now),
    { label: copy.view, value: url },
  ]
  return facts.map(({ label, value }) => `${label}${copy.colon}${value}`).join('\n')
}
