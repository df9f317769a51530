import type { Settings } from '#ports'
import { isBreached } from './breached-passwords.ts'

type Reach = Pick<Settings, 'openToNetwork'>

/** Passwords of demo people. They are printed at the start on a developer's machine. */
export const publicPasswords = { ada: 'welcome-in-ada', noor: 'welcome-in-noor' } as const

/** Whether a password is printed by this program. On an instance that is open to the network it opens no account. */
export function isPublicPassword({ openToNetwork }: Reach, password: string): boolean {
  const normal = password.normalize('NFKC')
  return openToNetwork && Object.values(publicPasswords).some((each) => each === normal)
}

/** Whether others know a password, so that nobody may choose it. */
export async function isKnownPassword(settings: Reach, password: string): Promise<boolean> {
  return isPublicPassword(settings, password) || (await isBreached(password))
}
