import { expect, test } from 'vitest'
import { charactersIn } from './subset-fonts.ts'

test('the characters of a unicode-range are those of its codes and spans', () => {
  expect(charactersIn('U+0041-0043, U+20AC')).toBe('ABC€')
})
