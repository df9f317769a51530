import { expect, test } from 'vitest'
import { openableLink } from './openable-link.ts'

test.each([
  ['https://meet.example.org/abc?pwd=1&x=%20y#room', 'https://meet.example.org/abc?pwd=1&x=%20y#room'],
  ['HTTPS://Meet.Example.org/Ab', 'https://meet.example.org/Ab'],
  ['https://münchen.example/"><b>', 'https://xn--mnchen-3ya.example/%22%3E%3Cb%3E'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https://bank.example@evil.example/', undefined],
  ['ask me', undefined],
  [null, undefined],
])('%s opens as %s', (text, link) => {
  expect(openableLink(text)).toBe(link)
})
