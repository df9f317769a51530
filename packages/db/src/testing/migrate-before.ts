import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrate, migrationsDirectory } from '../migrate.ts'

/** Runs all migrations before one of them, so that a test can write rows as they were then. */
export async function migrateBefore(url: string, file: string): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'hora-migrations-'))
  try {
    const files = readdirSync(migrationsDirectory()).toSorted()
    if (!files.includes(file)) throw new Error(`There is no migration ${file}`)
    for (const each of files.slice(0, files.indexOf(file)))
      cpSync(path.join(migrationsDirectory(), each), path.join(directory, each))
    await migrate(url, { directory })
  } finally {
    rmSync(directory, { recursive: true })
  }
}
