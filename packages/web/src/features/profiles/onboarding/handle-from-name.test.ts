import { becomeProfessionalInput } from '@hora/schema/inputs/profiles'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handleFromName } from '#web/features/profiles/onboarding/handle-from-name.ts'

test('a name becomes lower-case letters and single hyphens', () => {
  expect(handleFromName('Zoë  d’Arc-Müller')).toBe('zoe-d-arc-muller')
})

test('a name that is too long loses whole words; only a single long word is cut', () => {
  expect(handleFromName('Maximiliane Alexandra von Hohenberg-Wolkenstein')).toBe('maximiliane-alexandra-von')
  expect(handleFromName('a'.repeat(40))).toBe('a'.repeat(30))
})

test('a name without Latin letters gives no suggestion', () => {
  expect(handleFromName('李雷')).toBe('')
})

test('the server accepts every suggestion that is long enough', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const handle = handleFromName(name)
      return handle.length < 3 || becomeProfessionalInput.shape.handle.safeParse(handle).success
    }),
  )
})
