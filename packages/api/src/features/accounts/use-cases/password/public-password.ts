import { isBreached } from '#auth/breached-passwords.ts'
import type { Settings } from '#ports'
import { demoLogins } from '#seed/demo-logins.ts'

type Reach = Pick<Settings, 'openToNetwork'>

/** Whether a password is printed in this program. On an instance that is open to the network it opens no account. */
export function isPublicPassword({ openToNetwork }: Reach, password: string): boolean {
  const normal = password.normalize('NFKC')
  return openToNetwork && demoLogins.some((login) => login.password === normal)
}

/** Whether others know a password, so that nobody may choose it. */
export async function isKnownPassword(settings: Reach, password: string): Promise<boolean> {
  return isPublicPassword(settings, password) || (await isBreached(password))
}
