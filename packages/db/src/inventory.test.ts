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

/** Texts that stay readable in the database, each with its reason. A new column of free text is private by default. */
const readable: Readonly<Record<string, string>> = {
  'files.storageKey': 'A random key that the program makes',
  'idempotency_records.inputHash': 'A keyed hash',
  'idempotency_records.outcome': 'Ids that the program makes',
  'inbox_messages.headers': 'Two headers that the program writes',
  'schedules.name': 'A name among the settings of a practice',
  'services.name': 'Every client sees what is offered',
  'services.description': 'Every client sees what is offered',
  'unencrypted_texts.content': 'Filled only by migration 0007, and emptied before the next start answers',
}

test('every column of free text is encrypted or has a reason to stay readable', () => {
  const content = inventoryEntries().filter(
    (entry) => entry.class.kind === 'personal' && entry.class.category === 'content',
  )
  const plain = content.filter(({ class: columnClass }) => !('encrypted' in columnClass))
  expect(plain.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(Object.keys(readable).sort())
  expect(content.filter(({ class: columnClass }) => 'encrypted' in columnClass).length).toBeGreaterThan(0)
})

test('a class of private text belongs to a column of private text, and only to one', () => {
  for (const { table, columns } of inventory.values())
    for (const [name, column] of Object.entries(getTableColumns(table))) {
      const isPrivate = 'encrypted' in (columns[name] ?? {})
      if (isPrivate) expect(column.getSQLType(), `${getTableName(table)}.${name}`).toBe('bytea')
    }
})
