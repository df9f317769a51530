import { expect, test } from 'vitest'
import { readerLocale } from '#web/time/reader-locale.ts'

test('the region of the browser counts when it speaks the language on screen', () => {
  expect(readerLocale('en', ['fr-FR', 'en-GB', 'en-US'])).toBe('en-GB')
  expect(readerLocale('fr', ['en-GB'])).toBe('fr')
})

test('a tag that is no language tag does not break every date of the page', () => {
  expect(readerLocale('en', ['en-US@posix', 'en-US'])).toBe('en-US')
})
