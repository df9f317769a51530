import { expect, test } from 'vitest'
import { endedLoginCookie, loginCookie, readLoginToken, readSignUpToken, signUpCookie } from './cookies.ts'

const secure = { publicUrl: 'https://hora.example' }
const local = { publicUrl: 'http://localhost:4000' }

test('over https the cookie is bound to this exact host and never sent unencrypted', () => {
  expect(loginCookie(secure, 'token').split('; ').sort()).toEqual([
    'HttpOnly',
    'Max-Age=2592000',
    'Path=/',
    'SameSite=Lax',
    'Secure',
    '__Host-login=token',
  ])
})

test('on localhost without https the cookie has the plain name', () => {
  expect(loginCookie(local, 'token')).toMatch(/^login=token;/)
  expect(loginCookie(local, 'token')).not.toContain('Secure')
})

test('an empty, expired cookie removes the login cookie', () => {
  expect(endedLoginCookie(secure)).toMatch(/^__Host-login=;/)
  expect(endedLoginCookie(secure)).toContain('Max-Age=0')
})

test('only the cookie with the right name is read', () => {
  expect(readLoginToken(secure, 'a=b; __Host-login=token')).toBe('token')
  expect(readLoginToken(secure, 'login=token')).toBeNull()
  expect(readLoginToken(local, undefined)).toBeNull()
})

test('a cookie that cannot be decoded is no login and does not affect the real one', () => {
  expect(readLoginToken(local, 'neighbour=100%; login=token; %zz=%')).toBe('token')
  expect(readLoginToken(local, 'login=%zz')).toBeNull()
  expect(readLoginToken(local, 'login=%zz; login=token')).toBe('token')
})

test('the browser that signed up gets a separate HTTP-only cookie for three days', () => {
  expect(signUpCookie(secure, 'token').split('; ').sort()).toEqual([
    'HttpOnly',
    'Max-Age=259200',
    'Path=/',
    'SameSite=Lax',
    'Secure',
    '__Host-sign-up=token',
  ])
  const both = 'login=one; sign-up=token'
  expect([readSignUpToken(local, both), readLoginToken(local, both)]).toEqual(['token', 'one'])
  expect(readSignUpToken(local, 'login=one')).toBeNull()
})
