import { Lucia, TimeSpan } from 'lucia'
import type { Settings } from '#ports'
import { loginLifetime } from './login-lifetime.ts'

type Origin = Pick<Settings, 'publicUrl'>

/** The `Set-Cookie` value that hands a login to the browser. */
export function loginCookie({ publicUrl }: Origin, loginToken: string): string {
  return cookies(publicUrl).createSessionCookie(loginToken).serialize()
}

/** The `Set-Cookie` value that takes the login away. */
export function endedLoginCookie({ publicUrl }: Origin): string {
  return cookies(publicUrl).createBlankSessionCookie().serialize()
}

/**
 * The login's token in a `Cookie` header; null when there is none. Neighbours on the same host set cookies too, and
 * lucia throws at one it cannot decode: it is shown ours only, which never holds a percent sign.
 */
export function readLoginToken({ publicUrl }: Origin, cookieHeader: string | undefined): string | null {
  if (cookieHeader === undefined) return null
  const { name } = cookieOptions(publicUrl).sessionCookie
  const ours = cookieHeader
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie.startsWith(`${name}=`) && !cookie.includes('%'))
  return cookies(publicUrl).readSessionCookie(ours.join('; '))
}

/** Over https the name's prefix makes browsers refuse one that a neighbouring host has set (RFC 6265bis). */
export function cookieOptions(publicUrl: string) {
  const secure = publicUrl.startsWith('https://')
  return {
    sessionExpiresIn: new TimeSpan(loginLifetime.absolute.total('days'), 'd'),
    sessionCookie: {
      name: secure ? '__Host-session' : 'session',
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
  } as const
}

const noAdapter = new Proxy({} as ConstructorParameters<typeof Lucia>[0], {
  get: () => {
    throw new Error('Cookies are read and written without the database')
  },
})

function cookies(publicUrl: string): Lucia {
  return new Lucia(noAdapter, cookieOptions(publicUrl))
}
