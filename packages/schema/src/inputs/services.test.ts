import { expect, test } from 'vitest'
import { updateServiceInput } from './services.ts'

test.each([
  ['https://meet.example/ada', true],
  ['https://bank.example@evil.example/', false],
  ['https://ada:secret@meet.example/', false],
  ['http://meet.example/ada', false],
  ['javascript:alert(1)', false],
])('the place link %s is accepted: %s', (detail, fine) => {
  const place = { kind: 'LINK', detail }
  expect(updateServiceInput.safeParse({ serviceId: 'id', place, expectedVersion: 1 }).success).toBe(fine)
})

test.each([
  ['+33 6 12 34 56 78', true],
  ['(020) 7946-0000 ext. 12', true],
  [null, true],
  ['abc', false],
  ['call me', false],
  ['12', false],
])('the phone number %s of a place is accepted: %s', (detail, fine) => {
  const place = { kind: 'PHONE', detail }
  expect(updateServiceInput.safeParse({ serviceId: 'id', place, expectedVersion: 1 }).success).toBe(fine)
})
