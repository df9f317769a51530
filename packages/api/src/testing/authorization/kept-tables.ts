import type { RawSql } from '@hora/db/client'

interface Table {
  readonly name: string
  /** The columns that are not generated. */
  readonly columns: string
  /** The tables it refers to. */
  readonly needs: readonly string[]
}

export interface KeptTable extends Table {
  /** The table that holds the copy of its rows. */
  readonly kept: string
}

/** Copies the rows of our tables and of the job queue. Returns each table after those it refers to. */
export async function keepTables(sql: RawSql): Promise<readonly KeptTable[]> {
  const tables = inOrder(await tablesOf(sql)).map((table, index) => ({ ...table, kept: `kept.t${index}` }))
  const copies = tables.map(
    ({ kept, columns, name }) => `create table ${kept} as select ${columns} from ${name}`,
  )
  await sql.unsafe(['create schema kept', ...copies].join('; '))
  return tables
}

/** Some tables and all that refer to them, in the same order, so that they can be emptied and refilled together. */
export function affectedBy(tables: readonly KeptTable[], some: readonly KeptTable[]): readonly KeptTable[] {
  const names = new Set(some.map(({ name }) => name))
  return tables.filter(({ name, needs }) => {
    const isAffected = names.has(name) || needs.some((each) => names.has(each))
    if (isAffected) names.add(name)
    return isAffected
  })
}

async function tablesOf(sql: RawSql): Promise<readonly Table[]> {
  return await sql<Table[]>`
    select c.oid::regclass::text as name,
      (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute a
        where a.attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
      array(select distinct f.confrelid::regclass::text from pg_constraint f
        where f.contype = 'f' and f.conrelid = c.oid and f.confrelid <> c.oid) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and (n.nspname = 'public' or c.oid = 'graphile_worker._private_jobs'::regclass)
    order by 1`
}

function inOrder(rows: readonly Table[]): readonly Table[] {
  const ordered: Table[] = []
  const isThere = (name: string) =>
    ordered.some((each) => each.name === name) || !rows.some((each) => each.name === name)
  while (ordered.length < rows.length) {
    const next = rows.filter((row) => !ordered.includes(row) && row.needs.every(isThere))
    if (next.length === 0) throw new Error('Tables refer to each other in a circle')
    ordered.push(...next)
  }
  return ordered
}
