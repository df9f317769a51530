import { defineMail, writeMail } from '#mail/define-mail.ts'
import { type Copy, type MailContent, type MailFact, mapCopy } from '#mail/mail-content.ts'

interface DigestFacts {
  /** The mails that it replaces, oldest first. */
  readonly contents: readonly MailContent[]
  readonly publicUrl: string
}

interface DigestCopy {
  readonly subject: (count: number) => string
  readonly heading: string
  readonly said: string
  readonly more: (count: number) => string
  readonly open: string
}

const digestCopy: Copy<DigestCopy> = {
  en: {
    subject: (count) => `${count} changes on Hora`,
    heading: 'Recent changes',
    said: 'Many things changed in a short time. This email lists the latest changes.',
    more: (count) => (count === 1 ? 'And one more change on Hora.' : `And ${count} more changes on Hora.`),
    open: 'Open Hora',
  },
  fr: {
    subject: (count) => `${count} changements sur Hora`,
    heading: 'Changements récents',
    said: 'Beaucoup de choses ont changé en peu de temps. Cet e-mail réunit les derniers changements.',
    more: (count) =>
      count === 1 ? 'Et un autre changement sur Hora.' : `Et ${count} autres changements sur Hora.`,
    open: 'Ouvrir Hora',
  },
}

/** A digest shows this many changes; the rest are counted. */
const most = 40

/** One mail for several changes, when a person has had enough mails in an hour. */
export const digestMail = defineMail({
  template: 'digest',
  audience: 'owner',
  words: mapCopy(digestCopy, (copy) => (facts: DigestFacts) => write(copy, facts)),
})

function write(copy: DigestCopy, { contents, publicUrl }: DigestFacts): MailContent {
  const changes = contents.toReversed()
  const left = changes.length - most
  return {
    subject: copy.subject(changes.length),
    preview: changes[0]?.preview ?? copy.said,
    heading: copy.heading,
    paragraphs: [copy.said],
    facts: changes.slice(0, most).map(factOf),
    action: { label: copy.open, url: `${publicUrl}/home` },
    notes: left > 0 ? [copy.more(left)] : [],
    calendars: contents.flatMap(({ calendars = [] }) => calendars),
  }
}

/** One line of a mail that tells several changes. */
export function factOf({ subject, preview, action }: MailContent): MailFact {
  return { label: subject, value: preview, ...(action === undefined ? {} : { url: action.url }) }
}

/** One mail for several others. */
export function digestOf(contents: readonly MailContent[], language: string, publicUrl: string): MailContent {
  return writeMail(digestMail, language, { contents, publicUrl })
}
