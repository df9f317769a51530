import type { Sql } from 'postgres'
import { noteWrites, shapeOf } from './written-tables.ts'

/** The facts about the migrated database that are needed to reuse a copy of it. */
export interface Template {
  readonly name: string
  readonly shape: string
  /** The empty tables, each after those it refers to. */
  readonly emptyTables: readonly string[]
}

/** Turns a migrated database into the template that tests copy. */
export async function prepareTemplate(sql: Sql, name: string): Promise<Template> {
  await noteWrites(sql)
  const tables = await tablesInOrder(sql)
  const emptyTables: string[] = []
  for (const table of tables) {
    const rows = await sql.unsafe(`select from ${table} limit 1`)
    if (rows.length === 0) emptyTables.push(table)
  }
  return { name, shape: await shapeOf(sql), emptyTables }
}

interface Table {
  readonly name: string
  readonly needs: readonly string[]
}

async function tablesInOrder(sql: Sql): Promise<readonly string[]> {
  const tables = await sql<Table[]>`
    select c.oid::regclass::text as name,
      array_to_json(array(select distinct f.confrelid::regclass::text from pg_constraint f
        where f.contype = 'f' and f.conrelid = c.oid and f.confrelid <> c.oid)) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker') order by 1`
  const ordered: string[] = []
  while (ordered.length < tables.length) {
    const next = tables.filter(
      ({ name, needs }) => !ordered.includes(name) && needs.every((each) => ordered.includes(each)),
    )
    if (next.length === 0) throw new Error('Tables refer to each other in a circle')
    ordered.push(...next.map(({ name }) => name))
  }
  return ordered
}
