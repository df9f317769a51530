import { firstOfMonth } from '@hora/schema/first-of-month'
import type { Language } from '@hora/schema/languages'
import { readerLocale } from '@hora/schema/reader-locale'
import type { ProfessionalId } from '#kernel/ids.ts'
import { defineMail } from '#mail/define-mail.ts'
import { inert, inertLines } from '#mail/inert.ts'
import { type Copy, type MailContent, mapCopy } from '#mail/mail-content.ts'

/** The data of an invitation mail. */
export interface InvitationFacts {
  readonly professional: string
  readonly profession: string
  readonly professionalId: ProfessionalId
  readonly message: string | null
  readonly expiresAt: Temporal.Instant
  readonly zone: string
  readonly language: Language
  /** The country in the profile of the invited person, if they have one. */
  readonly country: string | null
  readonly url: string
}

interface InvitationCopy {
  readonly subject: string
  readonly heading: string
  readonly said: (professional: string, profession: string) => string
  readonly next: string
  readonly open: string
  readonly until: (date: string) => string
  readonly unexpected: string
}

const invitationCopy: Copy<InvitationCopy> = {
  en: {
    subject: 'You’re invited to Hora',
    heading: 'You’re invited',
    said: (professional, profession) =>
      `${professional} (${profession}) invites you to book with them on Hora.`,
    next: 'Accept to see when they’re free and to book your sessions.',
    open: 'Open invitation',
    until: (date) => `You can answer until ${date}.`,
    unexpected: 'Not expecting this? Ignore this email, or open the invitation and decline it.',
  },
  fr: {
    subject: 'Une invitation vous attend sur Hora',
    heading: 'Vous avez une invitation',
    said: (professional, profession) =>
      `${professional} (${profession}) vous invite à réserver ses séances sur Hora.`,
    next: 'Acceptez pour voir ses disponibilités et réserver vos séances.',
    open: 'Ouvrir l’invitation',
    until: (date) => `Vous pouvez répondre jusqu’au ${date}.`,
    unexpected: 'Vous ne vous y attendiez pas ? Ignorez cet e-mail, ou ouvrez l’invitation pour la refuser.',
  },
}

/** The mail to an invited person, who may not know Hora yet. */
export const invitationMail = defineMail({
  template: 'invitation',
  audience: 'invitee',
  words: mapCopy(invitationCopy, (copy) => (facts: InvitationFacts) => write(copy, facts)),
})

function write(copy: InvitationCopy, facts: InvitationFacts): MailContent {
  const said = copy.said(inert(facts.professional), inert(facts.profession))
  const locale = readerLocale(facts.language, { country: facts.country })
  const day = facts.expiresAt.toLocaleString(locale, { dateStyle: 'long', timeZone: facts.zone })
  return {
    subject: copy.subject,
    preview: said,
    heading: copy.heading,
    paragraphs: [said, copy.next],
    ...(facts.message === null ? {} : { quote: inertLines(facts.message), quotedFrom: facts.professionalId }),
    action: { label: copy.open, url: facts.url },
    notes: [copy.until(firstOfMonth(day, locale)), copy.unexpected],
  }
}
