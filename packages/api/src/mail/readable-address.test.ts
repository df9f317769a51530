import { emailAddress } from '@hora/schema/email-address'
import { expect, test } from 'vitest'
import { readableAddress } from './readable-address.ts'

test.each([
  ['ada@example.org', 'ada@example.org'],
  ['ada@xn--mnchen-3ya.de', 'ada@münchen.de'],
  ['用户@xn--r8jz45g.xn--zckzah', '用户@例え.テスト'],
  ['ada@xn--a.de', 'ada@xn--a.de'],
])('%s is shown as %s, which is the same address', (stored, shown) => {
  expect(readableAddress(stored)).toBe(shown)
  expect(emailAddress(shown)).toBe(stored)
})
