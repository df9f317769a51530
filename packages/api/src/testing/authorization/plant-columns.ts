import { inventory } from '@hora/db/inventory'
import type { ColumnClass, PersonalColumn } from '@hora/db/privacy'
import type { PrivateTextColumn } from '@hora/db/private-text'
import { and, eq, getTableColumns, getTableName } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import type { AccountId, Id } from '#kernel/ids.ts'
import type { World } from '../world.ts'
import { type Plants, plantSource } from './plants.ts'

/** A personal cell with a value that occurs nowhere else. */
export interface PlantedCell {
  /** Its table and its name in code, e.g. `services.placeHint`. */
  readonly column: string
  /** The values that an answer may show of it. */
  readonly shown: readonly (string | number)[]
  /** The accounts that the value is about. */
  readonly selves: readonly string[]
  /** All accounts that the row names. */
  readonly people: readonly string[]
}

type Row = Readonly<Record<string, unknown>>
type Classes = Readonly<Record<string, ColumnClass>>

/** Replaces the value of every personal cell whose column is not left out. */
export async function plantColumns(
  world: World,
  leavesOut: (column: string) => boolean,
): Promise<readonly PlantedCell[]> {
  const { db } = world.ports
  const plant = plantSource()
  const planted: PlantedCell[] = []
  for (const { table, columns } of inventory.values()) {
    const ours = table as PgTable
    for (const row of await db.select().from(ours)) {
      const cells = await plantRow({ world, plant, leavesOut }, ours, columns, row)
      if (cells.length === 0) continue
      await db
        .update(ours)
        .set(Object.fromEntries(cells.map(({ key, value }) => [key, value])))
        .where(isRow(ours, row))
      planted.push(...cells)
    }
  }
  return planted
}

interface Planting {
  readonly world: World
  readonly plant: Plants
  readonly leavesOut: (column: string) => boolean
}

async function plantRow({ world, plant, leavesOut }: Planting, table: PgTable, classes: Classes, row: Row) {
  const columns = getTableColumns(table)
  const cells: (PlantedCell & { readonly key: string; readonly value: unknown })[] = []
  for (const [key, of] of Object.entries(classes)) {
    const column = `${getTableName(table)}.${key}`
    if (of.kind !== 'personal' || isChoice(columns[key]) || leavesOut(column) || row[key] === null) continue
    const people = peopleOf(row, classes, of)
    const made = plant('encrypted' in of ? 'a private text' : row[key])
    if (made === null) continue
    const { ready } = world.ports.vault
    const author = people.people[0] as AccountId
    const value =
      'encrypted' in of
        ? (await ready(author, String(made.value)))?.encryptFor(
            columns[key] as PrivateTextColumn,
            row['id'] as Id,
          )
        : made.value
    cells.push({ key, column, ...people, shown: made.shown, value })
  }
  return cells
}

/** Whether a column has so few values that none is unique. */
export function isChoice(column: PgColumn | undefined): boolean {
  return column === undefined || column.dataType === 'boolean' || (column.enumValues ?? []).length > 0
}

function isRow(table: PgTable, row: Row) {
  const { columns, primaryKeys } = getTableConfig(table)
  const keys = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary)
  const names = Object.entries(getTableColumns(table))
  return and(...keys.map((key) => eq(key, row[names.find(([, { name }]) => name === key.name)?.[0] ?? ''])))
}

/** The people of a row, by the keys that point at them. */
function peopleOf(row: Row, classes: Classes, { subject }: PersonalColumn) {
  const keys = Object.entries(classes).flatMap(([key, of]) => {
    const id = row[key]
    return of.kind === 'reference' && typeof id === 'string' ? [{ ...of, id }] : []
  })
  const owners = keys.filter(({ role }) => role === 'owner')
  return {
    selves: owners.filter((key) => key.subject === subject).map(({ id }) => id),
    people: keys.map(({ id }) => id),
  }
}
