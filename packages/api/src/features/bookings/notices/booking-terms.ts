import {
  type CancellationStep,
  cancellationSteps,
  hasCost,
  owedMinor,
  stepsWithCost,
} from '@hora/schema/cancellation-policy'
import { cancellationSentence } from '@hora/schema/cancellation-sentence'
import { readerLocale } from '@hora/schema/reader-locale'
import { exponentOf } from '#kernel/currency.ts'
import { languageOf } from '#mail/language.ts'
import { type Copy, copyIn, type MailFact } from '#mail/mail-content.ts'
import type { Recipient } from '#mail/recipient.ts'
import { momentOnBothClocks } from '#mail/when.ts'
import type { BookingForMail } from '../data/booking-for-mail.ts'
import { rescheduleUntil } from '../domain/booking-policy.ts'
import { cancelUntil } from '../domain/quote-cancellation.ts'
import { type Role, roleOf } from './reader-pages.ts'

type Deadline = 'both' | 'move' | 'cancel'

interface TermsCopy {
  readonly free: string
  readonly until: Readonly<Record<Role, Readonly<Record<Deadline, string>>>>
  readonly changes: Readonly<Record<Role, string>>
  readonly over: Readonly<Record<Deadline, string>>
  readonly freeUntil: Readonly<Record<Role, string>>
  readonly costs: string
  readonly sumUntil: (sum: string, when: string) => string
  readonly toStart: (sum: string) => string
  readonly terms: string
  readonly owed: string
  readonly nothing: string
  /** Hora charges nothing, so it says who settles it. */
  readonly owes: Readonly<Record<Role, (sum: string, other: string) => string>>
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
    freeUntil: { client: 'Cancel for free until', professional: 'Client can cancel for free until' },
    costs: 'Cancelling costs',
    sumUntil: (sum, when) => `${sum} until ${when}`,
    toStart: (sum) => `${sum} until the start`,
    terms: 'Cancellation terms',
    owed: 'Owed',
    nothing: 'Nothing',
    owes: {
      client: (sum, other) =>
        `By the cancellation terms, you owe ${sum}. Settle it with ${other} directly: Hora doesn’t charge it.`,
      professional: (sum, other) =>
        `By your cancellation terms, ${other} owes ${sum}. Settle it with them directly: Hora doesn’t charge it.`,
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
    freeUntil: {
      client: 'Annulation gratuite jusqu’au',
      professional: 'Annulation gratuite pour le client jusqu’au',
    },
    costs: 'Coût d’une annulation',
    sumUntil: (sum, when) => `${sum} jusqu’au ${when}`,
    toStart: (sum) => `${sum} jusqu’au début`,
    terms: 'Conditions d’annulation',
    owed: 'Somme due',
    nothing: 'Rien',
    owes: {
      client: (sum, other) =>
        `Selon les conditions d’annulation, vous devez ${sum}. Réglez cette somme directement avec ${other}\u00a0: Hora ne la prélève pas.`,
      professional: (sum, other) =>
        `Selon vos conditions d’annulation, ${other} vous doit ${sum}. Réglez cela directement ensemble\u00a0: Hora ne prélève rien.`,
    },
  },
}

type Terms = Pick<
  BookingForMail,
  'start' | 'policy' | 'confirmedAt' | 'professionalId' | 'status' | 'zone' | 'priceMinor' | 'currency'
>
type OwedTerms = Pick<BookingForMail, 'professionalId' | 'priceMinor' | 'currency' | 'cancelledOwedMinor'>
type Reader = Pick<Recipient, 'accountId' | 'language' | 'country' | 'zone'>

/**
 * Until when the client may move, what cancelling costs until when, and the terms in words. One line where the two
 * deadlines are equal, and no moment that is past.
 */
export function deadlines(booking: Terms, reader: Reader, now: Temporal.Instant): readonly MailFact[] {
  if (booking.status !== 'confirmed') return []
  const language = languageOf(reader.language)
  const copy = copyIn(termsCopy, language)
  const sentence = cancellationSentence(booking.policy.cancellation, language)
  return [...lines(booking, reader, now), { label: copy.terms, value: sentence }]
}

function lines(booking: Terms, reader: Reader, now: Temporal.Instant): readonly MailFact[] {
  const copy = copyIn(termsCopy, languageOf(reader.language))
  const role = roleOf(booking, reader)
  const { start: startsAt, policy, confirmedAt } = booking
  const line = (deadline: Deadline, until: Temporal.Instant | null): MailFact =>
    until === null || Temporal.Instant.compare(now, until) > 0
      ? { label: copy.changes[role], value: copy.over[deadline] }
      : { label: copy.until[role][deadline], value: momentOnBothClocks(until, reader, booking.zone) }
  const move = rescheduleUntil({ startsAt, policy })
  const planned = { policy: policy.cancellation, start: startsAt.epochMilliseconds }
  const bookedAt = confirmedAt?.epochMilliseconds ?? null
  const steps = cancellationSteps({ ...planned, bookedAt }, now.epochMilliseconds)
  const costs = stepsWithCost(steps, ({ owedPercent }) => owedMinor(booking.priceMinor, owedPercent))
  if (costs !== null) return [line('move', move), ...costs.map((step) => costOf(step, booking, reader))]
  const cancel = cancelUntil({ startsAt, policy, confirmedAt })
  if (cancel !== null && move.equals(cancel)) return [line('both', cancel)]
  return [line('move', move), line('cancel', cancel)]
}

/** What cancelling costs until the end of a step. */
function costOf({ owedPercent, until }: CancellationStep, booking: Terms, reader: Reader): MailFact {
  const copy = copyIn(termsCopy, languageOf(reader.language))
  const at = Temporal.Instant.fromEpochMilliseconds(until)
  const when = momentOnBothClocks(at, reader, booking.zone)
  if (!hasCost(owedMinor(booking.priceMinor, owedPercent)))
    return { label: copy.freeUntil[roleOf(booking, reader)], value: when }
  const sum = share(booking, owedPercent, reader)
  return { label: copy.costs, value: at.equals(booking.start) ? copy.toStart(sum) : copy.sumUntil(sum, when) }
}

/** What a client owes for a cancellation, for the mail about it; null where the session was free. */
export function owedFact(booking: OwedTerms, reader: Reader): MailFact | null {
  if (booking.priceMinor === 0) return null
  const copy = copyIn(termsCopy, languageOf(reader.language))
  const { cancelledOwedMinor: priceMinor, currency } = booking
  return {
    label: copy.owed,
    value: priceMinor === 0 ? copy.nothing : price({ priceMinor, currency }, reader),
  }
}

/** The same as a sentence that says how it is settled; null where nothing is owed. */
export function owedSentence(booking: OwedTerms, reader: Reader, other: string): string | null {
  const { cancelledOwedMinor: priceMinor, currency } = booking
  if (priceMinor === 0) return null
  const copy = copyIn(termsCopy, languageOf(reader.language))
  return copy.owes[roleOf(booking, reader)](price({ priceMinor, currency }, reader), other)
}

/** "€30 (50%)". */
function share({ priceMinor, currency }: Terms, owedPercent: number, reader: Reader): string {
  const locale = readerLocale(languageOf(reader.language), { country: reader.country })
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(owedPercent / 100)
  const sum = price({ priceMinor: owedMinor(priceMinor, owedPercent), currency }, reader)
  return `${sum} (${percent})`
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
