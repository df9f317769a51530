import { expect, test } from 'vitest'
import { currentPolicies, publishedPolicies } from './current-policies.ts'

/** A published text never changes. For a change, write a new version and add its digest here. */
const published = {
  'terms 2026-12-01': '2f55dc5b5b560142737b97dab5eebe40fb1f7cf984296d5c091c40c0d286f1ab',
  'privacy 2026-12-01': 'eea8016515e1511a16c07bac96f38db50c8ac15367f315d19c71e699df2ab552',
  'terms 2026-11-30': '2058bc71418cbdf6dbbb7fe9c346ada79adcf0fa3c83bcd20e9f7861f95e5b11',
  'privacy 2026-11-30': '4b124e6228dfc22b383fa6d5136967189491ea43ea42133b0568b105f10eb080',
  'terms 2026-11-21': 'adbca2f9394b0192852d673f795133f4b98e62868db1695242a006597691740c',
  'privacy 2026-11-21': 'fcd7ce0161c428a62e6b1c765a91c9abf45a1d7af8104bf3699daa7a6e07bf52',
}

test('each published version keeps the text that people accepted', () => {
  const digests = publishedPolicies.map(({ document, version, sha256 }) => [`${document} ${version}`, sha256])
  expect(Object.fromEntries(digests)).toEqual(published)
})

test('the documents to accept at sign-up are readable', () => {
  expect(publishedPolicies).toEqual(expect.arrayContaining([...currentPolicies]))
})

test('no text states an age: each instance sets its own, and sign-up shows it', () => {
  for (const { text } of publishedPolicies) expect(text).not.toMatch(/\b\d+\s+years|\bage of \d/i)
  expect(publishedPolicies.find(({ document }) => document === 'terms')?.text).toContain(
    'minimum age that is shown',
  )
})
