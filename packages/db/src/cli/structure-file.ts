import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { startEphemeral } from '../embedded/start-ephemeral.ts'
import { migrate } from '../migrate.ts'
import { dumpStructure } from '../structure/dump-structure.ts'

const file = fileURLToPath(new URL('../../structure.sql', import.meta.url))

/** Writes structure.sql from a fresh database with all migrations. */
export async function writeStructure(): Promise<string> {
  writeFileSync(file, await freshStructure())
  return 'Wrote packages/db/structure.sql.'
}

/** Throws when structure.sql differs from what the migrations produce. */
export async function checkStructure(): Promise<string> {
  if (readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== (await freshStructure())) {
    throw new Error('packages/db/structure.sql is stale: run `pnpm db:structure` and commit it.')
  }
  return 'packages/db/structure.sql is up to date.'
}

async function freshStructure(): Promise<string> {
  await using server = await startEphemeral()
  await migrate(server.url)
  const sql = postgres(server.url, { max: 1, fetch_types: false })
  try {
    return await dumpStructure(sql)
  } finally {
    await sql.end()
  }
}
