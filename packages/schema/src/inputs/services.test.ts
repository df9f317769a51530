import { expect, test } from 'vitest'
import { updateServiceInput } from './services.ts'

test.each([
  ['https://meet.example/ada', true],
  ['https://bank.example@evil.example/', false],
  ['https://ada:secret@meet.example/', false],
  ['javascript:alert(1)', false],
])('the place link %s is accepted: %s', (detail, fine) => {
  const place = { kind: 'LINK', detail }
  expect(updateServiceInput.safeParse({ serviceId: 'id', place, expectedVersion: 1 }).success).toBe(fine)
})
