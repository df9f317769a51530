import type { Language } from '@hora/schema/languages'
import { Body, Button, Head, Heading, Hr, Html, Link, Preview, Section, Text } from '@react-email/components'
import { createElement as h, type ReactElement, type ReactNode } from 'react'
import { type Copy, copyIn, type MailAction, type MailContent, type MailFact } from './mail-content.ts'
import { parts, styles, themes } from './styles.ts'

export interface MailFrame {
  readonly language: Language
  /** The origin of the app, without a trailing slash. */
  readonly publicUrl: string
}

export const footer: Copy<string> = {
  en: 'Sent by Hora, booking for independent professionals.',
  fr: 'Envoyé par Hora, l’agenda des professionnels indépendants.',
}

const linkHint: Copy<string> = {
  en: 'If the button doesn’t work, copy this link into your browser:',
  fr: 'Si le bouton ne fonctionne pas, copiez ce lien dans votre navigateur :',
}

/** The layout of every mail: a sheet with the name, a heading, the content, and its buttons. */
export function layout(content: MailContent, { language, publicUrl }: MailFrame): ReactElement {
  return h(
    Html,
    { lang: language },
    head(content),
    h(
      Body,
      { style: styles.body, className: parts.page },
      h(Preview, null, content.preview),
      page(
        wordmark(),
        h(Heading, { as: 'h1', style: styles.heading, className: parts.ink }, content.heading),
        content.paragraphs.map((text) =>
          h(Text, { key: text, style: styles.paragraph, className: parts.ink }, text),
        ),
        facts(content),
        quote(content),
        actions(content, language),
        content.notes?.map((text) =>
          h(Text, { key: text, style: styles.note, className: parts.faint }, text),
        ),
        h(Hr, { style: styles.rule, className: parts.line }),
        h(
          Text,
          { style: styles.footer, className: parts.faint },
          copyIn(footer, language),
          ' ',
          h(Link, { href: publicUrl, style: styles.link, className: parts.link }, publicUrl),
        ),
      ),
    ),
  )
}

function head({ subject }: MailContent) {
  return h(
    Head,
    null,
    h('title', null, subject),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
    h('meta', { name: 'format-detection', content: 'telephone=no, date=no, address=no, email=no, url=no' }),
    h('style', null, themes),
  )
}

/** A table that only lays out, as a screen reader knows it. */
const table = { role: 'presentation', cellPadding: 0, cellSpacing: 0, border: 0 } as const

function page(...children: readonly ReactNode[]) {
  const inside = h('td', { style: styles.inside, className: 'h-inside' }, ...children)
  const sheet = h(
    'table',
    { ...table, align: 'center', width: '560', style: styles.sheet, className: parts.sheet },
    h('tbody', null, h('tr', null, inside)),
  )
  return h(
    'table',
    { ...table, width: '100%', style: { width: '100%' } },
    h(
      'tbody',
      null,
      h('tr', null, h('td', { align: 'center', style: styles.page, className: parts.page }, sheet)),
    ),
  )
}

/** The name with the ribbon that hangs from the edge of the sheet. */
function wordmark() {
  const name = h('td', { style: styles.wordmark, className: parts.ink }, 'Hora')
  const ribbon = h('div', { style: styles.ribbon, className: parts.ribbon }, '\u00a0')
  const cell = h('td', { style: styles.ribbonCell, 'aria-hidden': true }, ribbon)
  return h('table', { ...table, style: styles.mark }, h('tbody', null, h('tr', null, name, cell)))
}

function facts({ facts: list = [] }: MailContent) {
  if (list.length === 0) return null
  return h(
    'table',
    { ...table, width: '100%', style: styles.facts, className: parts.line },
    h('tbody', null, list.map(fact)),
  )
}

function fact({ label, value, past = false, link, url }: MailFact) {
  const open = (address: string, text: string) =>
    h(Link, { href: address, style: styles.link, className: parts.link }, text)
  const title = url === undefined ? label : open(url, label)
  const shown = past ? h('s', null, value) : value
  const valueStyle = past ? styles.pastValue : styles.factValue
  return h(
    'tr',
    { key: `${label}${value}` },
    h(
      'td',
      { style: styles.fact, className: parts.line },
      h(Text, { style: styles.factLabel, className: parts.faint }, title),
      h(Text, { style: valueStyle, className: past ? parts.faint : parts.ink }, shown),
      link && h(Text, { style: styles.factValue }, open(link, link)),
    ),
  )
}

function quote({ quote: text }: MailContent) {
  if (text === undefined) return null
  const lines = text.split('\n').flatMap((line, index) => {
    return index === 0 ? [line] : [h('br', { key: `${index}:${line}` }), line]
  })
  const said = h(Text, { style: styles.quoteText, className: parts.soft }, lines)
  return h(Section, { style: styles.quote, className: parts.quote }, said)
}

function actions({ action, moreActions = [] }: MailContent, language: Language) {
  if (action === undefined) return null
  const quiet = ({ label, url }: MailAction) =>
    h(Button, { key: url, href: url, style: styles.moreButton, className: parts.moreButton }, label)
  return h(
    Section,
    null,
    h(Button, { href: action.url, style: styles.button, className: parts.button }, action.label),
    moreActions.map(quiet),
    h(
      Text,
      { style: styles.note, className: parts.faint },
      copyIn(linkHint, language),
      h('br'),
      h(Link, { href: action.url, style: styles.link, className: parts.link }, action.url),
    ),
  )
}
