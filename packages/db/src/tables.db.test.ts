import { getTableColumns, is } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { getTableConfig, type PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as tables from './tables/index.gen.ts'
import { createTestDatabase, type TestDatabase } from './testing/index.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.drop())

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly notNull: boolean
}

/** Type names that Drizzle shortens. */
const fullTypeNames: Record<string, string> = {
  time: 'time without time zone',
  timestamp: 'timestamp without time zone',
  bigserial: 'bigint',
  serial: 'integer',
}

const exported: readonly unknown[] = Object.values(tables)
const drizzleTables = exported.filter((value): value is PgTable => is(value, PgTable))

const describeColumn = (table: string, column: PgColumn): Column => ({
  table,
  column: column.keyAsName ? toSnakeCase(column.name) : column.name,
  type: fullTypeNames[column.getSQLType()] ?? column.getSQLType(),
  notNull: column.notNull,
})

const byName = (a: Column, b: Column) =>
  `${a.table}.${a.column}`.localeCompare(`${b.table}.${b.column}`, 'en')

test('the tables in code and in the migrated database have the same columns, types and nullability', async () => {
  const declared = drizzleTables.flatMap((table) => {
    const { name, columns } = getTableConfig(table)
    const keyed = new Set(
      getTableConfig(table).primaryKeys.flatMap((key) => key.columns.map((column) => column.name)),
    )
    return columns.map((column) => {
      const described = describeColumn(name, column)
      return { ...described, notNull: described.notNull || keyed.has(column.name) }
    })
  })
  const migrated = await database.sql<Column[]>`
    select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
      a.attnotnull as "notNull"
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
      and c.relname <> 'schema_migrations' and a.attnum > 0 and not a.attisdropped`
  expect(declared.length).toBeGreaterThan(0)
  expect(declared.toSorted(byName)).toEqual([...migrated].toSorted(byName))
})

test("a column's name is the one Drizzle derives from its key", () => {
  for (const table of drizzleTables) {
    for (const [key, column] of Object.entries(getTableColumns(table))) expect(column.name).toBe(key)
  }
})
