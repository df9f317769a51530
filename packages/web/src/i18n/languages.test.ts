import { expect, test } from 'vitest'
import { pickLanguage } from '#web/i18n/languages.ts'

test('the first known language in order of preference wins, whatever its region', () => {
  expect(pickLanguage(['de-DE', 'fr-CA', 'en'])).toBe('fr')
})

test('a person whose languages are all unknown reads English', () => {
  expect(pickLanguage([undefined, null, '', 'pt-BR'])).toBe('en')
})
