import { expect, test } from 'vitest'
import { initials } from '#web/ui/marks/initials.ts'

test.each([
  ['Ana Maria Costa', 'AC'],
  ['ana', 'A'],
  ['  Élodie   Durand ', 'ÉD'],
  ['李雷', '李'],
  ['😀 Smile', '😀S'],
  ['', ''],
])('the initials of "%s" are "%s"', (name, expected) => {
  expect(initials(name)).toBe(expected)
})
