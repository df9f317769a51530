import type { Sql } from 'postgres'
import { structureQueries } from './queries.ts'

/**
 * The structure of the `public` schema as text: extensions, types, tables, indexes, functions, triggers, views.
 * It is read from the catalogs, because `pg_dump` does not come with the embedded server. It is the same for
 * PostgreSQL 15 and newer, whatever the order of creation. It is for reading and comparing, not for running.
 */
export async function dumpStructure(sql: Sql): Promise<string> {
  const sections: string[] = [header]
  for (const query of structureQueries) {
    const rows = await sql.unsafe<{ line: string }[]>(query)
    if (rows.length > 0) sections.push(rows.map((row) => row.line.trim()).join('\n\n'))
  }
  return `${sections.join('\n\n')}\n`
}

const header = '-- Written by `pnpm db:structure` from a migrated database. Change it by a migration.'
