import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Binaries, programPath } from './binaries.ts'
import { canReach, type ServerUser } from './server-user.ts'

export interface Place {
  /** The directory of the cluster, its log and its state file. */
  readonly home: string
  readonly binaries: Binaries
}

/** The directory for a server started by root when its user cannot reach the requested one. */
const sharedRoot = '/var/lib/hora'

/**
 * Decides where the data is stored and which copy of the programs runs. An ordinary user gets the requested directory.
 * Root runs the server as another user: if that user cannot reach the directory, the data goes to /var/lib/hora, and
 * `say` reports it. Data placed there stays there.
 */
export function choosePlace(
  asked: string,
  user: ServerUser | undefined,
  installed: Binaries,
  say: (sentence: string) => void,
): Place {
  const home = path.resolve(asked)
  if (user === undefined) return { home: ensureDirectory(home), binaries: installed }
  return { home: reachableHome(home, user, say), binaries: reachableBinaries(installed, user) }
}

function reachableHome(asked: string, user: ServerUser, say: (sentence: string) => void): string {
  const moved = path.join(sharedRoot, createHash('sha256').update(asked).digest('hex').slice(0, 12))
  const isMoved = existsSync(path.join(moved, 'pgdata'))
  if (!isMoved && canReach(user, ensureDirectory(asked))) return asked
  say(`PostgreSQL runs as the user "${user.name}", which cannot reach ${asked}. The data is in ${moved}.`)
  return ensureDirectory(moved)
}

function reachableBinaries(installed: Binaries, user: ServerUser): Binaries {
  if (canReach(user, programPath(installed, 'postgres'))) return installed
  const root = path.join(sharedRoot, `postgresql-${installed.version}`)
  if (!existsSync(root)) copyOnce(installed.root, root)
  return { ...installed, root }
}

/** Copies beside the target and renames: a copy is complete or absent, even when two processes copy at once. */
function copyOnce(from: string, to: string): void {
  const draft = `${to}.${process.pid}`
  ensureDirectory(path.dirname(to))
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true })
  makeReadable(draft)
  try {
    renameSync(draft, to)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}

function makeReadable(directory: string): void {
  chmodSync(directory, 0o755)
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const target = path.join(directory, entry.name)
    if (entry.isDirectory()) makeReadable(target)
    else if (entry.isFile()) chmodSync(target, statSync(target).mode & 0o100 ? 0o755 : 0o644)
  }
}

function ensureDirectory(directory: string): string {
  if (existsSync(directory)) return directory
  try {
    mkdirSync(directory, { recursive: true })
  } catch (cause) {
    throw new Error(`The data directory ${directory} cannot be created: choose another one.`, { cause })
  }
  if (process.platform !== 'win32') chmodSync(directory, 0o755)
  return directory
}
