import { expect, test } from 'vitest'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { type Acceptance, decideAcceptance } from './decide-acceptance.ts'
import type { InvitationFacts } from './invitation-status.ts'

const now = Temporal.Instant.from('2026-11-21T09:00:00Z')
const professionalId = '00000000-0000-7000-8000-000000000001' as ProfessionalId
const clientId = '00000000-0000-7000-8000-000000000002' as AccountId

const acceptance = {
  invitation: {
    professionalId,
    maxUses: 1,
    uses: 0,
    expiresAt: now.add({ hours: 1 }),
    declinedAt: null,
    revokedAt: null,
  },
  viewer: { accountId: clientId, emailConfirmed: true },
  connected: false,
  blocked: false,
} satisfies Acceptance<InvitationFacts>

const decide = (
  change: Partial<Acceptance<InvitationFacts>>,
  invitation: Partial<InvitationFacts> = {},
): string => {
  const decided = decideAcceptance(
    { ...acceptance, ...change, invitation: { ...acceptance.invitation, ...invitation } },
    now,
  )
  return decided.ok ? 'accepted' : decided.error.code
}

test('the holder of a pending invitation may accept it', () => {
  expect(decide({})).toBe('accepted')
})

test('a professional cannot accept their own invitation', () => {
  expect(decide({ viewer: { accountId: professionalId, emailConfirmed: true } })).toBe('OWN_INVITATION')
})

test('accepting needs a confirmed address', () => {
  expect(decide({ viewer: { accountId: clientId, emailConfirmed: false } })).toBe('EMAIL_NOT_CONFIRMED')
})

test('a connected person gets ALREADY_CONNECTED, even when the invitation is used', () => {
  expect(decide({ connected: true }, { uses: 1 })).toBe('ALREADY_CONNECTED')
})

test('a blocked person gets BLOCKED, even when connected', () => {
  expect(decide({ blocked: true })).toBe('BLOCKED')
  expect(decide({ blocked: true, connected: true })).toBe('BLOCKED')
})

test.each([
  ['INVITATION_USED', { uses: 1 }],
  ['INVITATION_USED', { maxUses: 2, uses: 2 }],
  ['INVITATION_EXPIRED', { expiresAt: now }],
  ['INVITATION_REVOKED', { revokedAt: now }],
  ['TOKEN_INVALID', { declinedAt: now }],
] as const)('a closed invitation is refused with %s', (code, invitation) => {
  expect(decide({}, invitation)).toBe(code)
})
