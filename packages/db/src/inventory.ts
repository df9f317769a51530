import { getTableName } from 'drizzle-orm'
import type { ColumnClass, TableClassification } from './privacy.ts'
import * as tables from './tables/index.gen.ts'

/** One column of the register: its name in code and its privacy class. */
export interface InventoryEntry {
  readonly table: string
  readonly column: string
  readonly class: ColumnClass
}

/** Every classification that the tables export, by table name. */
export const inventory: ReadonlyMap<string, TableClassification> = new Map(
  exportsOf(tables)
    .filter(isClassification)
    .map((entry) => [getTableName(entry.table), entry]),
)

/** The inventory as flat rows, sorted by table, in the order of the columns. */
export function inventoryEntries(): readonly InventoryEntry[] {
  return [...inventory]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([table, { columns }]) =>
      Object.entries(columns).map(([column, columnClass]) => ({ table, column, class: columnClass })),
    )
}

function exportsOf(module: Record<string, unknown>): readonly unknown[] {
  return Object.values(module)
}

function isClassification(value: unknown): value is TableClassification {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'table-classification'
  )
}
