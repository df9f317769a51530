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

/** The login's token in a `Cookie` header; null when there is none. */
export function readLoginToken({ publicUrl }: Origin, cookieHeader: string | undefined): string | null {
  return cookieHeader === undefined ? null : cookies(publicUrl).readSessionCookie(cookieHeader)
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
