import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** The account the server runs as: PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/**
 * For root: the owner of existing data, else an existing unprivileged account (`postgres`, then `nobody`; none is
 * created). Undefined for an ordinary user and on Windows, where the server runs as the user that starts it.
 */
export function serverUser(pgdata?: string): ServerUser | undefined {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return undefined
  const owner = pgdata === undefined ? undefined : statSync(pgdata, { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0)
    return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid }
  const found = ['postgres', 'nobody'].map(lookUp).find((user) => user !== undefined)
  if (found === undefined) {
    throw new Error(
      'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as: start Hora as an ordinary user, or set DATABASE_URL.',
    )
  }
  return found
}

/** The options with which `spawn` runs as that user; empty when the user stays the same. */
export function asUser(user: ServerUser | undefined): { uid?: number; gid?: number } {
  return user === undefined ? {} : { uid: user.uid, gid: user.gid }
}

/** Whether the user may enter a directory or run a file. The check runs as that user, so every system rule applies. */
export function canReach(user: ServerUser | undefined, target: string): boolean {
  if (user === undefined) return true
  const probe = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', target], {
    cwd: '/',
    stdio: 'ignore',
    ...asUser(user),
  })
  if (probe.error !== undefined) {
    throw new Error(
      `Root may not run programs as "${user.name}" here (${probe.error.message}): start Hora as an ordinary user, or set DATABASE_URL.`,
    )
  }
  return probe.status === 0
}

function lookUp(name: string): ServerUser | undefined {
  try {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
    )
    return uid === undefined || gid === undefined || uid === 0 ? undefined : { name, uid, gid }
  } catch {
    return undefined
  }
}
