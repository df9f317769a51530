import { describe, expect, it } from 'vitest'
import { checkPlainEnglish } from './plain-english.mjs'

/** @param {string} text */
const check = (text) => checkPlainEnglish([{ path: 'packages/api/src/a.ts', text }])

describe('plain-english', () => {
  it.each([
    ['a comment', '/** Whoever signs in. */', 'whoever'],
    ['a test name', "test('the mail is sent in vain', () => {})", 'in vain'],
    ['a description', "describe('By whom.')", 'whom'],
    ['a name in code', 'export function useScheduleDeeds() {}', 'deeds'],
  ])('fails for a listed word in %s', (_where, text, word) => {
    expect(check(text)).toMatchObject({ ok: false, output: expect.stringContaining(`“${word}”`) })
  })

  it('reports the file, the line and a better word', () => {
    expect(check('// one\n// amongst others').output).toBe('packages/api/src/a.ts:2 “amongst”, better: among')
  })

  it('accepts a listed word inside a longer word', () => {
    expect(check('// indeed, the longest name').ok).toBe(true)
  })

  it('accepts its own list', () => {
    const files = [{ path: 'scripts/check/plain-english.mjs', text: "['whilst', 'while']" }]
    expect(checkPlainEnglish(files).ok).toBe(true)
  })
})
