import { expect, test } from 'vitest'
import { invitationToken } from '#web/features/connections/join/invitation-token.ts'

const origin = 'https://hora.example'
const token = 'aB3_xyz-0123456789aB3_xyz-0123456789abcdefg'

test('a link of this instance gives its token, also with spaces around it', () => {
  expect(invitationToken(` ${origin}/i/${token} \n`, origin)).toBe(token)
})

test('a token alone is enough', () => {
  expect(invitationToken(token, origin)).toBe(token)
})

test.each([
  `https://elsewhere.example/i/${token}`,
  `${origin}/calendar`,
  `${origin}/i/`,
  `javascript:alert("${token}")`,
  'WIFI:S:studio;T:WPA;P:secret;;',
  '',
])('%j is not an invitation', (text) => {
  expect(invitationToken(text, origin)).toBeNull()
})
