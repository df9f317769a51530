import { languageOf } from '#mail/language.ts'
import { type Copy, copyIn } from '#mail/mail-content.ts'
import type { Recipient } from '#mail/recipient.ts'
import type { BookingForMail } from '../data/booking-for-mail.ts'
import { deadlines, price } from './booking-terms.ts'

const words: Copy<{ readonly price: string; readonly view: string }> = {
  en: { price: 'Price:', view: 'View session:' },
  fr: { price: 'Prix :', view: 'Voir la séance :' },
}

/** The description of a booking in a calendar: its price, its terms and the address of its page. */
export function calendarText(
  booking: BookingForMail,
  reader: Recipient,
  url: string,
  now: Temporal.Instant,
): string {
  const copy = copyIn(words, languageOf(reader.language))
  const terms = deadlines(booking, reader, now).map(({ label, value }) => `${label}: ${value}`)
  return [`${copy.price} ${price(booking, reader)}`, ...terms, `${copy.view} ${url}`].join('\n')
}
