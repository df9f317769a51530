import { readdirSync, readFileSync } from 'node:fs'
import * as tables from '@hora/db/tables'
import { getTableName, is, Table } from 'drizzle-orm'
import { expect, test } from 'vitest'

/**
 * A feature exports its tables in `data/tables.ts`. Other files do not import them from `@hora/db/tables` or name
 * them in raw SQL. Other features read them through the index of the feature, and so in the order of features.
 */

/** Existing reads against the order of features. None may be added. */
const known = new Set([
  'connections/data/connection-store.ts bookings',
  'connections/data/connection-store.ts sessions',
  'profiles/data/progress.ts schedules',
  'profiles/data/progress.ts services',
  'services/data/write-service.ts schedules',
])

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('test.ts') && !file.includes('testing/'),
)
const comment = /\/\*[\s\S]*?\*\/|\/\/.*/g
const textOf = (file: string) =>
  readFileSync(`${import.meta.dirname}/${file}`, 'utf8').replaceAll(comment, '')
const sqlNames: ReadonlyMap<string, string> = new Map(
  Object.entries(tables).flatMap(([name, table]) => (is(table, Table) ? [[getTableName(table), name]] : [])),
)
const tableNames = new Set(sqlNames.values())

/** The tables that a file imports from the package, or names in raw SQL. */
function tablesIn(text: string): string[] {
  const imported = text.matchAll(/import (?:type )?\{([^}]*)\} from '@hora\/db\/tables[^']*'/g)
  const listed = [...imported].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
  const raw = text.matchAll(/\b(?:from|join|into|update) ([a-z_]+)\b/g)
  const named = [...raw].flatMap(([, name = '']) => sqlNames.get(name) ?? [])
  return [...listed.filter((name) => tableNames.has(name)), ...named]
}

/** The owner of each table that has one. */
const owners = new Map(
  files
    .filter((file) => file.endsWith('/data/tables.ts'))
    .flatMap((file) => {
      const [, names = ''] = /export \{([^}]*)\}/.exec(textOf(file)) ?? []
      return names.split(',').map((name) => [name.trim(), file] as const)
    }),
)

test('only the owner of a table imports it from the package of tables', () => {
  expect(owners.size).toBeGreaterThan(6)
  const found = files.flatMap((file) =>
    tablesIn(textOf(file))
      .filter((table) => owners.has(table) && owners.get(table) !== file)
      .map((table) => `${file} ${table}`),
  )
  expect(found.sort()).toEqual([...known].sort())
})
