import type { RawSql } from '@hora/db/client'
import type { World } from '../world.ts'

/** The rows of a world, to be compared and put back. */
export interface DatabaseState {
  /** Whether any row has changed; tries that are counted, also when they are refused, are left out. */
  hasChanged(): Promise<boolean>
  /** Whether a row that has one of these marks in it has changed. */
  hasTouched(marks: readonly string[]): Promise<boolean>
  /** Puts every row back as it was when this was made. */
  restore(): Promise<void>
}

export async function keepDatabase({ ports }: World): Promise<DatabaseState> {
  const { sql } = ports.db
  const tables = await tablesOf(sql)
  await sql.unsafe('create schema kept')
  for (const [index, table] of tables.entries()) {
    await sql.unsafe(`create table kept.t${index} as select ${table.columns} from ${table.name}`)
  }
  const before = new Map<string, string>()
  const differs = async (pattern: string): Promise<boolean> => {
    const kept =
      before.get(pattern) ?? (await digest(sql, tables, (_table, index) => `kept.t${index}`, pattern))
    before.set(pattern, kept)
    return kept !== (await digest(sql, tables, ({ name }) => name, pattern))
  }
  /** Sent as one message, so that PostgreSQL takes them as one transaction. */
  const statements = [
    ...tables.toReversed().map(({ name }) => `delete from ${name}`),
    ...tables.map(
      ({ name, columns }, index) =>
        `insert into ${name} (${columns}) overriding system value table kept.t${index}`,
    ),
  ]
  return {
    hasChanged: () => differs(''),
    hasTouched: (marks) => differs(marks.join('|')),
    restore: async () => void (await sql.unsafe(statements.join('; '))),
  }
}

/** A digest of the rows that match a pattern, in one statement. */
async function digest(
  sql: RawSql,
  tables: readonly Table[],
  place: (table: Table, index: number) => string,
  pattern: string,
): Promise<string> {
  const parts = tables.flatMap((table, index) =>
    table.name === 'rate_limits'
      ? []
      : `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from
          (select ${table.columns} from ${place(table, index)}) t where t::text ~ $1)`,
  )
  const [row] = await sql.unsafe<{ digest: string }[]>(`select ${parts.join(' || ')} as digest`, [pattern])
  return row?.digest ?? ''
}

interface Table {
  readonly name: string
  /** Those that are not computed from others. */
  readonly columns: string
  readonly needs: readonly string[]
}

/** All tables of ours and the queue, each after those it refers to. */
async function tablesOf(sql: RawSql): Promise<readonly Table[]> {
  const rows = await sql<Table[]>`
    select c.oid::regclass::text as name,
      (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute a
        where a.attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
      array(select distinct f.confrelid::regclass::text from pg_constraint f
        where f.contype = 'f' and f.conrelid = c.oid and f.confrelid <> c.oid) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and (n.nspname = 'public' or c.oid = 'graphile_worker._private_jobs'::regclass)
    order by 1`
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
