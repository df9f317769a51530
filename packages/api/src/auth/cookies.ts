import { Lucia, TimeSpan } from 'lucia'
import type { Settings } from '#ports'
import { tokenLifetime } from './account-tokens.ts'
import { loginLifetime } from './login-lifetime.ts'

type Origin = Pick<Settings, 'publicUrl'>

/** The `Set-Cookie` value that stores a login in the browser. */
export function loginCookie({ publicUrl }: Origin, loginToken: string): string {
  return cookies(publicUrl).createSessionCookie(loginToken).serialize()
}

/** The `Set-Cookie` value that removes the login. */
export function endedLoginCookie({ publicUrl }: Origin): string {
  return cookies(publicUrl).createBlankSessionCookie().serialize()
}

/** The `Set-Cookie` value that identifies the browser that signed up when the address is confirmed. */
export function signUpCookie({ publicUrl }: Origin, token: string): string {
  return cookies(publicUrl, 'sign-up').createSessionCookie(token).serialize()
}

/** The token that a sign-up left in this browser; null when there is none. */
export function readSignUpToken({ publicUrl }: Origin, cookieHeader: string | undefined): string | null {
  return readCookie(publicUrl, 'sign-up', cookieHeader)
}

/** The login's token in a `Cookie` header; null when there is none. */
export function readLoginToken({ publicUrl }: Origin, cookieHeader: string | undefined): string | null {
  return readCookie(publicUrl, 'login', cookieHeader)
}

/** Whether a browser believes to be signed in. */
export function hasLoginCookie(cookieHeader: string | undefined): boolean {
  return cookieHeader !== undefined && /(?:^|;)\s*(?:__Host-)?login=[^;\s]/.test(cookieHeader)
}

/**
 * Other programs on the same host set cookies too, and lucia throws at one it cannot decode. So it gets only our
 * cookie, which never contains a percent sign.
 */
function readCookie(publicUrl: string, kind: Kind, cookieHeader: string | undefined): string | null {
  if (cookieHeader === undefined) return null
  const lucia = cookies(publicUrl, kind)
  const ours = cookieHeader
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie.startsWith(`${lucia.sessionCookieName}=`) && !cookie.includes('%'))
  return lucia.readSessionCookie(ours.join('; '))
}

/** The lifetime of each cookie, by name. */
const lifetime = { login: loginLifetime.absolute, 'sign-up': tokenLifetime['signed-up-here'] } as const
type Kind = keyof typeof lifetime

/** Over https the name's prefix makes browsers refuse a cookie set by a neighbouring host (RFC 6265bis). */
export function cookieOptions(publicUrl: string, kind: Kind = 'login') {
  const secure = publicUrl.startsWith('https://')
  return {
    sessionExpiresIn: new TimeSpan(lifetime[kind].total('days'), 'd'),
    sessionCookie: {
      name: secure ? `__Host-${kind}` : kind,
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
  } as const
}

const noAdapter = new Proxy({} as ConstructorParameters<typeof Lucia>[0], {
  get: () => {
    throw new Error('Cookies are read and written without the database')
  },
})

/** Created once, because every request reads a cookie. */
const made = new Map<string, Lucia>()

function cookies(publicUrl: string, kind: Kind = 'login'): Lucia {
  const key = `${kind} ${publicUrl}`
  const lucia = made.get(key) ?? new Lucia(noAdapter, cookieOptions(publicUrl, kind))
  made.set(key, lucia)
  return lucia
}
