import { expect, test } from 'vitest'
import { renewedExpiry } from './renewed-expiry.ts'

const now = Temporal.Instant.from('2026-11-21T09:00:00Z')

test('a reissued link is valid for two weeks', () => {
  const expiresAt = now.subtract({ hours: 1 })
  expect(renewedExpiry({ expiresAt }, now).toString()).toBe('2026-12-05T09:00:00Z')
})

test('a later expiry is kept', () => {
  const expiresAt = now.add({ hours: 24 * 60 })
  expect(renewedExpiry({ expiresAt }, now)).toBe(expiresAt)
})
