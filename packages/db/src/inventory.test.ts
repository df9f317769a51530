import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { inventory, inventoryEntries } from './inventory.ts'
import { retentionRules } from './privacy.ts'
import * as tables from './tables/index.gen.ts'

const exported: readonly unknown[] = Object.values(tables)
const allTables = exported.filter((value): value is PgTable => is(value, PgTable))

test('every table is in the privacy inventory, and nothing else is', () => {
  expect([...inventory.keys()].sort()).toEqual(allTables.map((table) => getTableName(table)).sort())
})

test('every column of every table has a privacy class', () => {
  const classified = inventoryEntries().map((entry) => `${entry.table}.${entry.column}`)
  const declared = allTables.flatMap((table) =>
    Object.keys(getTableColumns(table)).map((column) => `${getTableName(table)}.${column}`),
  )
  expect(classified.sort()).toEqual(declared.sort())
})

test('every personal column names a retention rule with a number of days', () => {
  const days = inventoryEntries().flatMap((entry) =>
    entry.class.kind === 'technical' ? [] : [retentionRules[entry.class.retention].days],
  )
  expect(days.length).toBeGreaterThan(0)
  expect(days.every((count) => Number.isInteger(count) && count >= 0)).toBe(true)
})

test('a value kept by erasure has a reason, and a technical column says why it is not personal', () => {
  for (const { table, column, class: columnClass } of inventoryEntries()) {
    const why = columnClass.kind === 'technical' ? columnClass.why : columnClass.reason
    const needsReason = columnClass.kind === 'technical' || columnClass.erase === 'keep'
    if (needsReason) expect(why?.trim(), `${table}.${column}`).not.toBe('')
    if (needsReason) expect(why, `${table}.${column}`).toBeDefined()
  }
})
