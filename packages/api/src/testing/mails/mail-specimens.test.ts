import { languages } from '@hora/schema/languages'
import { expect, test } from 'vitest'
import { notices } from '#generated/notices.gen.ts'
import { renderMail } from '#mail/render.ts'
import { mails } from '../generated/mails.gen.ts'
import { mailSpecimens } from './mail-specimens.ts'

const publicUrl = 'https://hora.example'

test('every mail of every feature has a specimen', () => {
  const ofNotices = notices.filter(({ channels }) => (channels as readonly string[]).includes('mail'))
  const kinds = [...ofNotices.map(({ kind }) => kind), ...mails.map(({ template }) => template)]
  const shown = new Set(mailSpecimens.map(({ kind }) => kind))
  expect(kinds.filter((kind) => !shown.has(kind))).toEqual([])
  const names = mailSpecimens.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

/** The words of a rendered mail, as a reader sees them. */
function wordsIn(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/s, '')
    .replaceAll(/<!--.*?-->|<[^>]+>/gs, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ')
}

const each = mailSpecimens.flatMap((specimen) =>
  languages.map((language) => [specimen.name, language, specimen] as const),
)

test.each(each)(
  '%s in %s has equal bodies, known links, and nothing from outside',
  async (_name, language, { write }) => {
    const content = write(language)
    const { html, text } = await renderMail('noor@example.org', content, { language, publicUrl })
    const { action, moreActions = [], facts = [], paragraphs, heading, notes = [] } = content
    const buttons = [action, ...moreActions].flatMap((button) => button ?? [])
    const said = [heading, ...paragraphs, ...notes, ...buttons.map(({ label }) => label)]
    const words = wordsIn(html)
    for (const part of [...said, ...facts.flatMap(({ label, value }) => [label, value])]) {
      expect(text).toContain(part)
      expect(words).toContain(part.replaceAll(/\s+/g, ' '))
    }
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
    const known = [
      publicUrl,
      ...buttons.map(({ url }) => url),
      ...facts.flatMap(({ url, link }) => [url ?? [], link ?? []].flat()),
    ]
    expect(hrefs.filter((href) => !known.includes(href))).toEqual([])
    for (const { url } of buttons) {
      expect(hrefs).toContain(url)
      expect(text.split('\n')).toContain(url)
    }
    expect(html).not.toMatch(/<img|<link|url\(|@import|src=|<script/)
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>')
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
  },
)

test('French mails have no-break spaces before : ; ! ? and inside « »', () => {
  const misspaced = /[^\s:/] [?!;:](?=\s|$)|\p{L}[?!;:](?=\s|$)|«(?!\u00A0)|(?<!\u00A0)»/u
  const sentences = mailSpecimens.flatMap(({ write }) => {
    const { subject, preview, heading, paragraphs, notes = [], facts = [] } = write('fr')
    return [subject, preview, heading, ...paragraphs, ...notes, ...facts.map(({ label }) => label)]
  })
  expect(sentences.filter((sentence) => misspaced.test(sentence))).toEqual([])
})
