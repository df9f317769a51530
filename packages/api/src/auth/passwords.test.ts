import { expect, test } from 'vitest'
import { isBreached } from './breached-passwords.ts'
import { hashPassword, verifyPassword } from './passwords.ts'

test('a password is hashed with argon2id at the agreed cost and a new salt each time', async () => {
  const hashes = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')])
  const [one, two] = hashes.map((hash) => (hash.ok ? hash.value : ''))
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(two)
})

test('the right password verifies, even with accents typed in another form', async () => {
  const hash = await hashPassword('une p\u00eache m\u00fbre')
  const stored = hash.ok ? hash.value : ''
  expect(await verifyPassword(stored, 'une pe\u0302che mu\u0302re')).toEqual({ ok: true, value: true })
  expect(await verifyPassword(stored, 'une peche mure')).toEqual({ ok: true, value: false })
})

test('without an account, verifying takes the same work and always fails', async () => {
  expect(await verifyPassword(null, 'anything')).toEqual({ ok: true, value: false })
})

test('requests beyond the queue are refused until later', async () => {
  const crowd = await Promise.all(Array.from({ length: 60 }, () => verifyPassword(null, 'x')))
  const refused = crowd.filter((each) => !each.ok)
  expect(refused).toHaveLength(8)
  expect(refused[0]).toMatchObject({ error: { code: 'RATE_LIMITED', retryAfterSeconds: 5 } })
})

test.each([
  'password123',
  'PASSWORD123',
  'qwertyuiop',
  '1234567890',
  'Password2026!',
  'liverpoolfc',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
])('%s is on the list of stolen passwords', async (password) => expect(await isBreached(password)).toBe(true))

test.each([
  'Quelle heure est-il à Nantes ?',
  'correct horse battery staple',
  'zK9#vQ2!mLpX',
  'unabridged-marmot',
])('%s is not on the list of stolen passwords', async (password) =>
  expect(await isBreached(password)).toBe(false),
)
