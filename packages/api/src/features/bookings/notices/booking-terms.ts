import { readerLocale } from '@hora/schema/reader-locale'
import { exponentOf } from '#kernel/currency.ts'
import { languageOf } from '#mail/language.ts'
import { type Copy, copyIn, type MailFact } from '#mail/mail-content.ts'
import type { Recipient } from '#mail/recipient.ts'
import { momentWithZone } from '#mail/when.ts'
import type { BookingForMail } from '../data/booking-for-mail.ts'
import { cancelUntil, rescheduleUntil } from '../domain/booking-policy.ts'
import { type Role, roleOf } from './reader-pages.ts'

type Deadline = 'both' | 'move' | 'cancel'

interface TermsCopy {
  readonly free: string
  readonly until: Readonly<Record<Role, Readonly<Record<Deadline, string>>>>
  readonly changes: Readonly<Record<Role, string>>
  readonly over: Readonly<Record<Deadline, string>>
}

const termsCopy: Copy<TermsCopy> = {
  en: {
    free: 'Free',
    until: {
      client: {
        both: 'Move or cancel until',
        move: 'Move until',
        cancel: 'Cancel until',
      },
      professional: {
        both: 'Client can move or cancel until',
        move: 'Client can move until',
        cancel: 'Client can cancel until',
      },
    },
    changes: { client: 'Changes', professional: 'Changes by the client' },
    over: {
      both: 'Too late to move or cancel online',
      move: 'Too late to move online',
      cancel: 'Too late to cancel online',
    },
  },
  fr: {
    free: 'Gratuit',
    until: {
      client: {
        both: 'Déplacement ou annulation jusqu’au',
        move: 'Déplacement jusqu’au',
        cancel: 'Annulation jusqu’au',
      },
      professional: {
        both: 'Déplacement ou annulation par le client jusqu’au',
        move: 'Déplacement par le client jusqu’au',
        cancel: 'Annulation par le client jusqu’au',
      },
    },
    changes: { client: 'Changements', professional: 'Changements par le client' },
    over: {
      both: 'Trop tard pour déplacer ou annuler en ligne',
      move: 'Trop tard pour déplacer en ligne',
      cancel: 'Trop tard pour annuler en ligne',
    },
  },
}

type Terms = Pick<
  BookingForMail,
  'start' | 'policy' | 'professionalId' | 'status' | 'zone' | 'priceMinor' | 'currency'
>

/** Until when the client may move or cancel: one line where the two are equal, and no moment that is past. */
export function deadlines(
  booking: Terms,
  reader: Pick<Recipient, 'accountId' | 'language' | 'country' | 'zone'>,
  now: Temporal.Instant,
): readonly MailFact[] {
  if (booking.status !== 'confirmed') return []
  const copy = copyIn(termsCopy, languageOf(reader.language))
  const role = roleOf(booking, reader)
  const { start: startsAt, policy } = booking
  const line = (deadline: Deadline, until: Temporal.Instant): MailFact =>
    Temporal.Instant.compare(now, until) > 0
      ? { label: copy.changes[role], value: copy.over[deadline] }
      : { label: copy.until[role][deadline], value: momentWithZone(until, reader, booking.zone) }
  const [move, cancel] = [rescheduleUntil({ startsAt, policy }), cancelUntil({ startsAt, policy })]
  if (move.equals(cancel)) return [line('both', cancel)]
  return [line('move', move), line('cancel', cancel)]
}

/** The price as the screens write it; whole amounts have no decimals. */
export function price(
  { priceMinor, currency }: Pick<Terms, 'priceMinor' | 'currency'>,
  { language, country }: Pick<Recipient, 'language' | 'country'>,
): string {
  if (priceMinor === 0) return copyIn(termsCopy, languageOf(language)).free
  const digits = exponentOf(currency)
  const isWhole = priceMinor % 10 ** digits === 0
  return new Intl.NumberFormat(readerLocale(languageOf(language), { country }), {
    style: 'currency',
    currency,
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(priceMinor / 10 ** digits)
}
