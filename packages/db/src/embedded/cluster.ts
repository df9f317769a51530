import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { type Binaries, programPath } from './binaries.ts'
import { cleanEnvironment } from './env.ts'
import type { Place } from './place.ts'
import { asUser, type ServerUser } from './server-user.ts'

/** Name of the role and of the database of an embedded server. */
export const roleName = 'hora'

export function pgdataOf(home: string): string {
  return path.join(home, 'pgdata')
}

/** Only this machine may connect, and only with the password. */
const hostRules = `host all all 127.0.0.1/32 scram-sha-256\n`

/**
 * Creates a new cluster in the place and returns its password. It gets its final name only once it is complete.
 * Leftovers of a killed attempt are removed.
 */
export function createCluster(place: Place, user: ServerUser | undefined, durable: boolean): string {
  const draft = `${pgdataOf(place.home)}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  if (user !== undefined) chownSync(draft, user.uid, user.gid)
  const options = [
    `--pgdata=${draft}`,
    `--username=${roleName}`,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ]
  run(place, user, 'initdb', options)
  const password = setPassword(place, draft, user, [`create database ${roleName}`])
  writeFileSync(path.join(draft, 'pg_hba.conf'), hostRules)
  renameSync(draft, pgdataOf(place.home))
  return password
}

/**
 * Sets a new password for the role while the server is down (single-user mode). This needs no password file, and a
 * lost state file does not lock anyone out.
 */
export function setPassword(
  place: Place,
  pgdata: string,
  user: ServerUser | undefined,
  more: readonly string[] = [],
): string {
  const password = randomBytes(24).toString('base64url')
  const statements = [`alter role ${roleName} password '${password}'`, ...more]
  run(place, user, 'postgres', ['--single', '-D', pgdata, 'postgres'], `${statements.join('\n')}\n`)
  return password
}

/** Copies a cluster that no server is running on. It shares blocks where the file system supports that. */
export function copyCluster(from: string, to: string, user: ServerUser | undefined): void {
  if (process.platform === 'linux') execFileSync('cp', ['-a', '--reflink=auto', from, to])
  else cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE })
  if (user !== undefined) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, to])
}

export function hasCluster(home: string): boolean {
  return existsSync(path.join(pgdataOf(home), 'PG_VERSION'))
}

function run(
  place: { home: string; binaries: Binaries },
  user: ServerUser | undefined,
  program: 'initdb' | 'postgres',
  options: readonly string[],
  input = '',
): void {
  try {
    execFileSync(programPath(place.binaries, program), options, {
      cwd: place.home,
      env: cleanEnvironment(),
      stdio: ['pipe', 'ignore', 'pipe'],
      input,
      ...asUser(user),
    })
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause)
    throw new Error(`The embedded PostgreSQL could not be set up in ${place.home}: ${said}`, { cause })
  }
}
