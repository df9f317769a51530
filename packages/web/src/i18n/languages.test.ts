import { expect, test } from 'vitest'
import { pickLanguage } from '#web/i18n/languages.ts'

test('the first known language in order of preference is used, whatever its region', () => {
  expect(pickLanguage(['de-DE', 'fr-CA', 'en'])).toBe('fr')
})

test('a person with only unknown languages reads English', () => {
  expect(pickLanguage([undefined, null, '', 'pt-BR'])).toBe('en')
})
