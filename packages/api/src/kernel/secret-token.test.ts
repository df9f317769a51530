import { describe, expect, it } from 'vitest'
import { systemRandom } from './random.ts'
import { isSecretToken, secretToken } from './secret-token.ts'
import { seededRandom } from './seeded-random.ts'

describe('secretToken', () => {
  it('is 43 base64url characters that fit into a link', () => {
    expect(secretToken(seededRandom(1))).toMatch(/^[A-Za-z0-9_-]{43}$/)
  })

  it('carries exactly the 256 bits it was given', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => 255 - index)
    const token = secretToken({ bytes: () => bytes })
    expect(Uint8Array.fromBase64(token, { alphabet: 'base64url' })).toEqual(bytes)
  })

  it('differs each time', () => {
    const tokens = new Set(Array.from({ length: 500 }, () => secretToken(systemRandom)))
    expect(tokens.size).toBe(500)
  })

  it.each(['', 'short', `${'A'.repeat(42)}=`, `${'A'.repeat(42)}B`, 'A'.repeat(44), `${'A'.repeat(42)}\n`])(
    'does not accept %j as a token',
    (text) => expect(isSecretToken(text)).toBe(false),
  )

  it('recognises each token it makes', () => {
    const random = seededRandom(7)
    for (let round = 0; round < 500; round += 1) expect(isSecretToken(secretToken(random))).toBe(true)
  })
})

describe('seededRandom', () => {
  it('repeats itself for one seed and differs for another', () => {
    expect(seededRandom(3).bytes(64)).toEqual(seededRandom(3).bytes(64))
    expect(seededRandom(3).bytes(64)).not.toEqual(seededRandom(4).bytes(64))
  })

  it('spreads over all byte values', () => {
    expect(new Set(seededRandom(5).bytes(10_000)).size).toBe(256)
  })
})
