import type { Mail } from '#ports'
import { footer, layout, type MailFrame } from './layout.ts'
import { copyIn, type MailContent, type MailFact } from './mail-content.ts'

/** Renders a mail as HTML and plain text with the same content. The renderer is loaded with the first mail. */
export async function renderMail(to: string, content: MailContent, frame: MailFrame): Promise<Mail> {
  const { render } = await import('@react-email/render')
  const html = await render(layout(content, frame))
  const headers = { 'Auto-Submitted': 'auto-generated', 'Content-Language': frame.language }
  return {
    to: oneLine(to),
    subject: oneLine(content.subject),
    text: plainText(content, frame),
    html,
    headers,
    ...(content.calendars === undefined ? {} : { calendars: content.calendars }),
    ...(content.quotedFrom === undefined ? {} : { quotes: content.quotedFrom }),
  }
}

function plainText(content: MailContent, { language, publicUrl }: MailFrame): string {
  const colon = language === 'fr' ? '\u00a0: ' : ': '
  const facts = content.facts?.map((fact) => factLine(fact, colon)).join('\n')
  const quote = content.quote?.replaceAll(/^/gm, '> ')
  const buttons = content.action === undefined ? [] : [content.action, ...(content.moreActions ?? [])]
  const actions = buttons.map(({ label, url }) => `${label}\n${url}`)
  const parts = [content.heading, ...content.paragraphs, facts, quote, ...actions, ...(content.notes ?? [])]
  const sentences = parts.filter((part) => part !== undefined && part !== '')
  return `${sentences.join('\n\n')}\n\n-- \n${copyIn(footer, language)}\n${publicUrl}\n`
}

function factLine({ label, value, link, url }: MailFact, colon: string): string {
  return [`${label}${colon}${value}`, link, url].filter((line) => line !== undefined).join('\n')
}

/** Keeps a header on one line, because a second line could inject another header. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
