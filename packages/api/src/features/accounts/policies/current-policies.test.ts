import { expect, test } from 'vitest'
import { currentPolicies, publishedPolicies } from './current-policies.ts'

/** A published text never changes. For a change, write a new version and add its digest here. */
const published = {
  'terms 2026-12-02 en': 'ff03d5e36fd892db7ebb015782761dd059da1d3d36653270c45f62606b3771cf',
  'terms 2026-12-02 fr': '7569873860faefdac1456be76ee41211377d83fd74ff61393b55bcc9fb3925da',
  'privacy 2026-12-02 en': '2aab94d89559fc01b79d0ad21eef24d8d7d7356241e7270640308482343cee44',
  'privacy 2026-12-02 fr': '9d80e6099823095d56a39eb5bc8e32ab3ce64ce2674f52ffcdd2e6a380ca4426',
  'terms 2026-12-01 en': '2f55dc5b5b560142737b97dab5eebe40fb1f7cf984296d5c091c40c0d286f1ab',
  'privacy 2026-12-01 en': 'eea8016515e1511a16c07bac96f38db50c8ac15367f315d19c71e699df2ab552',
  'terms 2026-11-30 en': '2058bc71418cbdf6dbbb7fe9c346ada79adcf0fa3c83bcd20e9f7861f95e5b11',
  'privacy 2026-11-30 en': '4b124e6228dfc22b383fa6d5136967189491ea43ea42133b0568b105f10eb080',
  'terms 2026-11-21 en': 'adbca2f9394b0192852d673f795133f4b98e62868db1695242a006597691740c',
  'privacy 2026-11-21 en': 'fcd7ce0161c428a62e6b1c765a91c9abf45a1d7af8104bf3699daa7a6e07bf52',
}

test('each published version keeps the text that people accepted', () => {
  const digests = publishedPolicies.map(({ document, version, language, sha256 }) => [
    `${document} ${version} ${language}`,
    sha256,
  ])
  expect(Object.fromEntries(digests)).toEqual(published)
})

test('the documents to accept at sign-up are readable', () => {
  for (const { texts } of currentPolicies)
    expect(publishedPolicies).toEqual(expect.arrayContaining(Object.values(texts)))
})

test('no text states an age: each instance sets its own, and sign-up shows it', () => {
  for (const { text } of publishedPolicies) expect(text).not.toMatch(/\b\d+\s+(years|ans\b)|\bage of \d/i)
  expect(publishedPolicies.find(({ document }) => document === 'terms')?.text).toContain(
    'minimum age that is shown',
  )
})

test('a document says the same in each language: as many chapters, lists and days', () => {
  const shape = (text: string) => ({
    chapters: text.match(/^## /gm)?.length,
    points: text.match(/^- /gm)?.length,
    days: text.match(/\b(10|30|90|180) (days|jours)\b/g)?.map((period) => Number.parseInt(period, 10)),
  })
  for (const { texts } of currentPolicies) expect(shape(texts.fr.text)).toEqual(shape(texts.en.text))
})
