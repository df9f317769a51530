import { defineMail, writeMail } from '#mail/define-mail.ts'
import { type Copy, type MailContent, mapCopy } from '#mail/mail-content.ts'
import type { TogetherCopy } from '../define-notice.ts'
import { factOf } from './digest-mail.ts'

interface TogetherFacts {
  /** The mails that it replaces, in the order in which they happened. */
  readonly contents: readonly MailContent[]
  /** Its first words, from the feature that the changes are about. */
  readonly words: TogetherCopy
  readonly publicUrl: string
}

const openHora: Copy<string> = { en: 'Open Hora', fr: 'Ouvrir Hora' }

/** One mail for what one act changed: days off that cancel three sessions of one client are one message. */
export const togetherMail = defineMail({
  template: 'together',
  audience: 'owner',
  words: mapCopy(openHora, (label) => (facts: TogetherFacts) => write(label, facts)),
})

/** What a person wrote, with its author. */
function quoteOf({ quote, quotedFrom }: MailContent): Partial<MailContent> {
  return { ...(quote !== undefined && { quote }), ...(quotedFrom !== undefined && { quotedFrom }) }
}

function write(label: string, { contents, words, publicUrl }: TogetherFacts): MailContent {
  const { subject, heading, said } = words
  const quoting = contents.filter(({ quote }) => quote !== undefined)
  const [quoted] = quoting
  const isOneQuote = quoted !== undefined && quoting.every(({ quote }) => quote === quoted.quote)
  return {
    subject,
    preview: said,
    heading,
    paragraphs: [said],
    facts: contents.map(factOf),
    ...(isOneQuote ? quoteOf(quoted) : {}),
    action: { label, url: `${publicUrl}/home` },
    notes: [...new Set(contents.flatMap(({ notes = [] }) => notes))],
    calendars: contents.flatMap(({ calendars = [] }) => calendars),
  }
}

export function writeTogether(facts: TogetherFacts, language: string): MailContent {
  return writeMail(togetherMail, language, facts)
}
