import type { Language } from '@hora/schema/languages'
import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from '@react-email/components'
import { createElement as h, type ReactElement } from 'react'
import { type Copy, copyIn, type MailContent } from './mail-content.ts'
import { styles } from './styles.ts'

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

/** The layout of every mail: a sheet with a heading, the content, and one action. */
export function layout(content: MailContent, { language, publicUrl }: MailFrame): ReactElement {
  return h(
    Html,
    { lang: language },
    h(Head, null, h('title', null, content.subject)),
    h(Preview, null, content.preview),
    h(
      Body,
      { style: styles.body },
      h(
        Container,
        { style: styles.sheet },
        h(Text, { style: styles.wordmark }, 'Hora'),
        h(Heading, { as: 'h1', style: styles.heading }, content.heading),
        content.paragraphs.map((text) => h(Text, { key: text, style: styles.paragraph }, text)),
        facts(content),
        quote(content),
        action(content, language),
        content.notes?.map((text) => h(Text, { key: text, style: styles.note }, text)),
        h(Hr, { style: styles.rule }),
        h(
          Text,
          { style: styles.note },
          copyIn(footer, language),
          ' ',
          h(Link, { href: publicUrl, style: styles.link }, publicUrl),
        ),
      ),
    ),
  )
}

function facts({ facts: list = [] }: MailContent) {
  if (list.length === 0) return null
  const row = ({ label, value, link }: (typeof list)[number]) =>
    h(
      Text,
      { key: label, style: styles.fact },
      h('span', { style: styles.factLabel }, label),
      h('br'),
      value,
      link && [h('br', { key: 'br' }), h(Link, { key: 'link', href: link, style: styles.link }, link)],
    )
  return h(Section, { style: styles.facts }, list.map(row))
}

function quote({ quote: text }: MailContent) {
  if (text === undefined) return null
  const lines = text.split('\n').flatMap((line, index) => {
    return index === 0 ? [line] : [h('br', { key: `${index}:${line}` }), line]
  })
  return h(Section, { style: styles.quote }, h(Text, { style: styles.paragraph }, lines))
}

function action({ action: button }: MailContent, language: Language) {
  if (button === undefined) return null
  return h(
    Section,
    null,
    h(Button, { href: button.url, style: styles.button }, button.label),
    h(
      Text,
      { style: styles.note },
      copyIn(linkHint, language),
      h('br'),
      h(Link, { href: button.url, style: styles.link }, button.url),
    ),
  )
}
