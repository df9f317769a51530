import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changes } from '#testing/stolen-login.ts'

/** Logins, tokens and rights are given only by code that first locks the login that asks (decision 0064). */

const root = join(import.meta.dirname, '..')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('test.ts') && !/(?:^|\/)(?:testing|demo)\//.test(file),
)
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')
const filesWith = (pattern: RegExp) => files.filter((file) => pattern.test(textOf(file))).toSorted()

/** They ask for the password or a mailed link, and need no login. */
const byProof = [
  'sign-in/sign-in',
  'sign-in/sign-in-by-link',
  'password/reset-password',
  'sign-up/confirm-email',
  'sign-up/replace-sign-up',
]
const proofFiles = byProof.map((name) => `features/accounts/use-cases/${name}.ts`)

test('a row of a login is written in one place', () => {
  expect(filesWith(/insert\(logins\)/)).toEqual(['auth/login-store.ts'])
  expect(filesWith(/createSession\(/)).toEqual(['auth/logins.ts'])
  const importsDoor = /import \{[^}]*\bstartLogin\b[^}]*\} from '#auth\/logins\.ts'/
  expect(filesWith(importsDoor)).toEqual(['features/accounts/use-cases/sign-in/start-login.ts'])
})

test('a login starts by a password, by a mailed link, or in exchange for the locked login that asks', () => {
  const starts = filesWith(/\bstartLogin\(/).filter((file) => file.startsWith('features/'))
  const door = 'features/accounts/use-cases/sign-in/start-login.ts'
  expect(starts).toEqual([...proofFiles, door].toSorted())
  for (const file of proofFiles) expect(textOf(file), file).toContain('lockToSignIn(')
})

/** Functions that give or take a login, a token, a credential or a right of the person who asks. */
const gives =
  /\b(?:issueToken|freshToken|reissueInvitation|endLogins|changeAccount|insertProfessional|openConnection|writeContact)\(/
const locks = /\b(?:lockLogin|keepLogin|changeWithNewLogin|lockToSignIn)[(<]/

/** Without a login: the sign-up, the jobs that mail links, and steps of the use cases that lock. */
const withoutLogin = [
  'features/accounts/use-cases/mails/send-link.ts',
  'features/accounts/use-cases/sign-up/remember-browser.ts',
  'features/connections/use-cases/invitation-link.ts',
  'features/connections/use-cases/reissue-invitation.ts',
]

test('every use case that gives a login, a token or a right locks the login that asks', () => {
  const open = filesWith(gives).filter((file) => /\/use-cases\//.test(file) && !locks.test(textOf(file)))
  expect(open).toEqual(withoutLogin)
})

test('every mutation that signs in is by proof, or is raced against the end of its login', () => {
  const signing = filesWith(/\bsigningIn\(\w|\bsetLogin\(/).filter((file) => file.endsWith('.mutation.ts'))
  const names = signing.map((file) => /defineMutation\('(\w+)'/.exec(textOf(file))?.[1] ?? file)
  expect(names.toSorted()).toEqual(
    ['signIn', 'signInByLink', 'confirmEmail', 'replaceSignUp', 'resetPassword']
      .concat(['becomeProfessional', 'changePassword', 'confirmEmailChange'])
      .toSorted(),
  )
  for (const name of ['becomeProfessional', 'changePassword', 'confirmEmailChange'])
    expect(changes).toHaveProperty(name)
})
