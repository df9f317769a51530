import { expect, test } from 'vitest'
import { type InvitationFacts, invitationStatus } from './invitation-status.ts'

const now = Temporal.Instant.from('2026-11-21T09:00:00Z')
const open: InvitationFacts = {
  maxUses: 1,
  uses: 0,
  expiresAt: now.add({ hours: 1 }),
  declinedAt: null,
  revokedAt: null,
}
const status = (change: Partial<InvitationFacts>) => invitationStatus({ ...open, ...change }, now)

test('an invitation is pending until it expires', () => {
  expect(status({})).toBe('pending')
  expect(status({ expiresAt: now.add({ milliseconds: 1 }) })).toBe('pending')
  expect(status({ expiresAt: now })).toBe('expired')
})

test('an invitation for one person is accepted after its only use', () => {
  expect(status({ uses: 1 })).toBe('accepted')
})

test('an invitation for several people is open until the last use', () => {
  expect(status({ maxUses: 3, uses: 2 })).toBe('pending')
  expect(status({ maxUses: 3, uses: 3 })).toBe('used_up')
})

test('an accepted invitation stays accepted after its expiry', () => {
  expect(status({ uses: 1, expiresAt: now.subtract({ hours: 1 }) })).toBe('accepted')
})

test('a declined or revoked invitation does not expire', () => {
  const past = { expiresAt: now.subtract({ hours: 1 }) }
  expect(status({ ...past, declinedAt: now })).toBe('declined')
  expect(status({ ...past, revokedAt: now })).toBe('revoked')
})
