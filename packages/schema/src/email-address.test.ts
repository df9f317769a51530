import { expect, test } from 'vitest'
import { emailAddress } from './email-address.ts'
import { email } from './text.ts'

test.each([
  ['ada@example.org', 'ada@example.org'],
  [' Ada@Example.ORG ', 'ada@example.org'],
  ['research&development@example.org', 'research&development@example.org'],
  ['ada+hora@example.org', 'ada+hora@example.org'],
  ["mary.o'brien@example.ie", "mary.o'brien@example.ie"],
  ["!#$%&'*+-/=?^_`{|}~@example.org", "!#$%&'*+-/=?^_`{|}~@example.org"],
  ['ada@münchen.example', 'ada@xn--mnchen-3ya.example'],
  ['ada@XN--MNCHEN-3YA.example', 'ada@xn--mnchen-3ya.example'],
  ['ada@MU\u0308NCHEN.example', 'ada@xn--mnchen-3ya.example'],
  ['ada@例え.テスト', 'ada@xn--r8jz45g.xn--zckzah'],
  ['ada@пример。рф', 'ada@xn--e1afmkfd.xn--p1ai'],
  ['ÉLODIE@exemple.fr', 'élodie@exemple.fr'],
  ['用户@例え.テスト', '用户@xn--r8jz45g.xn--zckzah'],
])('%s is the address %s', (typed, address) => {
  expect(email.parse(typed)).toBe(address)
  expect(email.parse(address)).toBe(address)
})

test.each([
  '',
  'ada',
  '@example.org',
  'ada@',
  'ada@example',
  'ada@@example.org',
  '.ada@example.org',
  'ada.@example.org',
  'a..da@example.org',
  'ada @example.org',
  '"ada lovelace"@example.org',
  'ada,bo@example.org',
  '<ada@example.org>',
  'ada@[127.0.0.1]',
  'ada@127.0.0.1',
  'ada@0x7f.1',
  'ada@ex%61mple.org',
  'ada@example.org/path',
  'ada@example.org:25',
  'ada@example..org',
  'ada@-example.org',
  'ada@example.org\r\nBcc: eve@example.org',
  'a\u202eda@example.org',
  'ada@exa\u200bmple.org',
  `${'a'.repeat(65)}@example.org`,
  `${'é'.repeat(33)}@example.org`,
  `ada@${'a'.repeat(250)}.org`,
])('%j is refused with a sentence', (typed) => {
  expect(emailAddress(typed)).toBeNull()
  const { error } = email.safeParse(typed)
  expect(error?.issues).toMatchObject([
    { code: 'invalid_format', message: 'Enter an email address such as name@example.org.' },
  ])
})
