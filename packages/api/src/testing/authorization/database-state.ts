import type { RawSql } from '@hora/db/client'
import { forgetWrites, writtenTables } from '@hora/db/testing'
import type { World } from '../world.ts'
import { affectedBy, type KeptTable, keepTables } from './kept-tables.ts'

/** The rows of a world, which can be compared and restored. */
export interface DatabaseState {
  /** Whether any row has changed, except counters of attempts. */
  hasChanged(): Promise<boolean>
  /** Whether a row that contains one of these marks has changed. */
  hasTouched(marks: readonly string[]): Promise<boolean>
  /** Restores every row to its original state. */
  restore(): Promise<void>
}

/** Counters of attempts, which change with every refusal. */
const isCounter = ({ name }: KeptTable) => name === 'rate_limits'

/** Reads only the written tables, so that the cost does not depend on the number of tables. */
export async function keepDatabase({ ports }: World): Promise<DatabaseState> {
  const { sql } = ports.db
  const tables = await keepTables(sql)
  await forgetWrites(sql)
  const before = new Map<string, string>()
  const written = async () => {
    const names = new Set(await writtenTables(sql))
    return tables.filter(({ name }) => names.has(name))
  }
  const differs = async (compared: readonly KeptTable[], pattern: string): Promise<boolean> => {
    for (const table of compared) {
      const key = `${table.name} ${pattern}`
      const kept = before.get(key) ?? (await digest(sql, table, table.kept, pattern))
      before.set(key, kept)
      if (kept !== (await digest(sql, table, table.name, pattern))) return true
    }
    return false
  }
  const compared = async () => (await written()).filter((table) => !isCounter(table))
  return {
    hasChanged: async () => {
      const candidates = await compared()
      if (await differs(candidates, '')) return true
      if (candidates.length > 0)
        await forgetWrites(
          sql,
          candidates.map(({ name }) => name),
        )
      return false
    },
    hasTouched: async (marks) => await differs(await compared(), marks.join('|')),
    restore: async () => {
      await sql.unsafe(restoring(affectedBy(tables, await written())))
      await forgetWrites(sql)
    },
  }
}

/** Sent as one message, so that PostgreSQL runs them as one transaction. */
function restoring(tables: readonly KeptTable[]): string {
  return [
    ...tables.toReversed().map(({ name }) => `delete from ${name}`),
    ...tables.map(
      ({ name, columns, kept }) => `insert into ${name} (${columns}) overriding system value table ${kept}`,
    ),
  ].join('; ')
}

/** A digest of the rows that match a pattern. */
async function digest(sql: RawSql, { columns }: KeptTable, place: string, pattern: string): Promise<string> {
  const [row] = await sql.unsafe<{ digest: string }[]>(
    `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest
      from (select ${columns} from ${place}) t where t::text ~ $1`,
    [pattern],
  )
  return row?.digest ?? ''
}
