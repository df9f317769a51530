import { expect, test } from 'vitest'
import { renderMail } from './render.ts'

const frame = { language: 'en', publicUrl: 'https://hora.example' } as const
const content = {
  subject: 'A subject\r\nBcc: everybody@example.org',
  preview: 'Shown in the list.',
  heading: 'Heading & more',
  paragraphs: ['Hello <b>Ada</b>,', 'it is time.'],
  facts: [{ label: 'When', value: 'Monday' }],
  quote: 'First <script>alert(1)</script>\nsecond',
  action: { label: 'Open', url: 'https://hora.example/x?token=a&b=c' },
  notes: ['Do nothing.'],
}

test('both forms have the same content', async () => {
  const mail = await renderMail('ada@example.org', content, frame)
  const words = mail.html
    .replace(/<head>.*?<\/head>/s, '')
    .replaceAll(/<!--.*?-->|<[^>]+>/gs, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
  for (const part of [
    'Heading & more',
    'Hello <b>Ada</b>,',
    'When',
    'Monday',
    'Open',
    content.action.url,
    'Do nothing.',
  ]) {
    expect(mail.text).toContain(part)
    expect(words).toContain(part)
  }
  expect(mail.text).toContain('> First <script>alert(1)</script>\n> second')
})

test('text from people is escaped in the HTML', async () => {
  const { html } = await renderMail('ada@example.org', content, frame)
  expect(html).toContain('Hello &lt;b&gt;Ada&lt;/b&gt;,')
  expect(html).not.toContain('<script')
})

test('a subject stays one header', async () => {
  const mail = await renderMail('ada@example.org', content, frame)
  expect(mail.subject).toBe('A subject Bcc: everybody@example.org')
})

test('a mail names its language, is marked as automatic, and loads nothing', async () => {
  const { html, headers } = await renderMail('ada@example.org', content, { ...frame, language: 'fr' })
  expect(headers).toEqual({ 'Auto-Submitted': 'auto-generated', 'Content-Language': 'fr' })
  expect(html).toContain('lang="fr"')
  expect(html).not.toMatch(/<img|<link|url\(|@import|src=/)
})
