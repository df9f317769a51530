import { expect, test } from 'vitest'
import { readerLocale } from './reader-locale.ts'

test('the country of the profile takes precedence over the browser', () => {
  expect(readerLocale('en', { country: 'US', preferred: ['en-GB'] })).toBe('en-US')
  expect(readerLocale('fr', { country: 'CA' })).toBe('fr-CA')
})

test("without a country, the browser's region is used when its language is the one on screen", () => {
  expect(readerLocale('en', { country: null, preferred: ['fr-FR', 'en-US', 'en-GB'] })).toBe('en-US')
})

test("without a region, the language's home region is used", () => {
  expect(readerLocale('fr', { preferred: ['en-GB'] })).toBe('fr-FR')
  expect(readerLocale('en', { preferred: ['en'] })).toBe('en-GB')
  expect(readerLocale('en', {})).toBe('en-GB')
})

test('an invalid language tag is ignored', () => {
  expect(readerLocale('en', { preferred: ['en-US@posix', 'en-US'] })).toBe('en-US')
})
