import { expect, test } from 'vitest'
import { readerLocale } from './reader-locale.ts'

test('the country of the profile counts before the browser', () => {
  expect(readerLocale('en', { country: 'US', preferred: ['en-GB'] })).toBe('en-US')
  expect(readerLocale('fr', { country: 'CA' })).toBe('fr-CA')
})

test('without a country, the region of the browser counts when it speaks the language on screen', () => {
  expect(readerLocale('en', { country: null, preferred: ['fr-FR', 'en-US', 'en-GB'] })).toBe('en-US')
})

test('a language that nothing places is at home', () => {
  expect(readerLocale('fr', { preferred: ['en-GB'] })).toBe('fr-FR')
  expect(readerLocale('en', { preferred: ['en'] })).toBe('en-GB')
  expect(readerLocale('en', {})).toBe('en-GB')
})

test('a tag that is no language tag does not break every date of the page', () => {
  expect(readerLocale('en', { preferred: ['en-US@posix', 'en-US'] })).toBe('en-US')
})
