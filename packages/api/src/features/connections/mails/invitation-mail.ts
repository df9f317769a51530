import type { Language } from '@hora/schema/languages'
import { readerLocale } from '@hora/schema/reader-locale'
import { inert, inertLines } from '#mail/inert.ts'
import { type Copy, copyIn, type MailContent } from '#mail/mail-content.ts'

export interface InvitationMail {
  readonly professional: string
  readonly profession: string
  readonly message: string | null
  readonly expiresAt: Temporal.Instant
  readonly zone: string
  readonly language: Language
  /** What the profile of the invited says, if they have one. */
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
    subject: 'You are invited to Hora',
    heading: 'You are invited',
    said: (professional, profession) =>
      `${professional} (${profession}) invites you to book with them on Hora.`,
    next: 'Accept to see when they are free and to book your sessions.',
    open: 'See the invitation',
    until: (date) => `You can answer until ${date}.`,
    unexpected: 'Were you not expecting this? Leave it unanswered, or decline it: nothing else will happen.',
  },
  fr: {
    subject: 'Vous êtes invité·e sur Hora',
    heading: 'Une invitation pour vous',
    said: (professional, profession) =>
      `${professional} (${profession}) vous invite à réserver ses séances sur Hora.`,
    next: 'Acceptez pour voir ses disponibilités et réserver vos séances.',
    open: 'Voir l’invitation',
    until: (date) => `Vous pouvez répondre jusqu’au ${date}.`,
    unexpected:
      'Vous ne l’attendiez pas ? Laissez-la sans réponse ou déclinez-la : il ne se passera rien d’autre.',
  },
}

/** What a person is sent who may never have heard of Hora. */
export function invitationMail(mail: InvitationMail): MailContent {
  const copy = copyIn(invitationCopy, mail.language)
  const said = copy.said(inert(mail.professional), inert(mail.profession))
  const locale = readerLocale(mail.language, { country: mail.country })
  const date = mail.expiresAt.toLocaleString(locale, { dateStyle: 'long', timeZone: mail.zone })
  return {
    subject: copy.subject,
    preview: said,
    heading: copy.heading,
    paragraphs: [said, copy.next],
    ...(mail.message === null ? {} : { quote: inertLines(mail.message) }),
    action: { label: copy.open, url: mail.url },
    notes: [copy.until(date), copy.unexpected],
  }
}
