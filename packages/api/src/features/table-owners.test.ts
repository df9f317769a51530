import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as tables from '@hora/db/tables'
import { getTableName, is, Table } from 'drizzle-orm'
import { expect, test } from 'vitest'

/**
 * A feature exports its tables in `data/tables.ts`. Other files do not import them from `@hora/db/tables` or name
 * them in raw SQL. Other features read them through the index of the feature, and so in the order of features.
 */

/** The tables of features that the folders below all features read, because every feature depends on it. */
const readBelow: Readonly<Record<string, readonly string[]>> = {
  // The viewer, and their relation to a professional.
  auth: ['accounts', 'blocks', 'connections', 'logins', 'professionals'],
  // The recipient of a mail.
  mail: ['accounts', 'profiles'],
  // Texts of an older version are encrypted at the start, before any feature runs (decision 0067).
  vault: ['bookingChanges', 'invitations', 'timeOff'],
}

const source = join(import.meta.dirname, '..')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('test.ts') && !/(?:^|\/)testing\//.test(file),
)
const comment = /\/\*[\s\S]*?\*\/|\/\/.*/g
const textOf = (file: string) => readFileSync(join(source, file), 'utf8').replaceAll(comment, '')
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

/** Each table of a feature, with the file that exports it. */
const named = files
  .filter((file) => file.endsWith('/data/tables.ts'))
  .flatMap((file) => {
    const [, names = ''] = /export \{([^}]*)\}/.exec(textOf(file)) ?? []
    return names.split(',').map((name) => [name.trim(), file] as const)
  })
const owners = new Map(named)

/** Each table that a file reads without its owner. */
const taken = files.flatMap((file) =>
  tablesIn(textOf(file))
    .filter((table) => owners.get(table) !== file)
    .map((table) => ({ file, table })),
)

test('a table has one owner', () => {
  expect(owners.size).toBeGreaterThan(12)
  expect(named.length).toBe(owners.size)
})

test('a feature imports only its own tables from the package of tables', () => {
  expect(taken.filter(({ file }) => file.startsWith('features/'))).toEqual([])
})

test('in a feature only data/ reads tables, including those of other features', () => {
  const beside = files.filter((file) => file.startsWith('features/') && !file.includes('/data/'))
  const found = beside.flatMap((file) => {
    const imported = textOf(file).matchAll(/import \{([^}]*)\} from '[^']*\/(?:index|tables)\.ts'/g)
    const names = [...imported].flatMap(([, list = '']) => list.split(',').map((name) => name.trim()))
    return names.filter((name) => owners.has(name)).map((name) => `${file} ${name}`)
  })
  expect(found).toEqual([])
})

test('other folders read only the listed tables of features', () => {
  const found = Object.groupBy(
    taken.filter(({ file, table }) => !file.startsWith('features/') && owners.has(table)),
    ({ file }) => file.split('/')[0] ?? '',
  )
  const read = Object.entries(found).map(([room, all = []]) => [
    room,
    [...new Set(all.map(({ table }) => table))].sort(),
  ])
  expect(Object.fromEntries(read)).toEqual(readBelow)
})
