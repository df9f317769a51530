import { describe, expect, test } from 'vitest'
import { startWords } from '#web/i18n/words.ts'

describe('text that a person typed appears in a sentence as it is', () => {
  test.each([
    '{name} {0} {count, plural, one {#} other {#}}',
    '<b>Ada</b> <0>Ada</0>',
    "it's '{quoted}' # $& $1",
    String.raw`C:\xAda\u0041`,
    String.raw`\u202Eeuqnab \u0000 \x3Cimg\x3E`,
    String.raw`\\x5cu0041 \x5c`,
    '\\',
  ])('%s', async (typed) => {
    for (const language of ['en', 'fr'] as const) {
      const words = await startWords(language)
      await words.load('bookings')
      const sentence = words.translate('bookings.book.title', { service: 'Yoga' })
      expect(words.translate('bookings.book.title', { service: typed })).toBe(
        sentence?.replace('Yoga', () => typed),
      )
    }
  })
})
