import { type GetColumnData, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { type IsoInstant, isoInstant } from './iso-instant.ts'

/** A row as an array of text. Cells that were not read are null or absent. */
export type Row = readonly (string | null)[]

/** One cell of such a row: what the statement selects, and how its text is read. */
export interface Cell<T> {
  readonly select: SQL
  /** The column it comes from; of a computed cell none. */
  readonly column?: PgColumn
  readonly read: (text: string | null | undefined) => T
}

export type Cells = Readonly<Record<string, Cell<unknown>>>

/** What cells are read to. */
export type ViewOf<C extends Cells> = {
  readonly [K in keyof C]: C[K] extends Cell<infer T> ? T : never
}

type OrNull<C extends PgColumn, T> = C['_']['notNull'] extends true ? T : T | null

/** A text, an id, one of a few words: as it is. */
export function text<C extends PgColumn, T = GetColumnData<C>>(column: C): Cell<T> {
  return { select: sql`${column}::text`, read: (value) => value as T, column }
}

/** A moment: as ISO text, which costs a list nothing. */
export function moment<C extends PgColumn>(column: C): Cell<OrNull<C, IsoInstant>> {
  const read = (value: string | null | undefined) => (value == null ? null : isoInstant(value))
  return { select: sql`${column}::text`, read: read as Cell<OrNull<C, IsoInstant>>['read'], column }
}

export function whole(column: PgColumn): Cell<number> {
  return { select: sql`${column}::text`, read: (value) => Number(value ?? Number.NaN), column }
}

/** JSON. The rows of a list mostly share one value, which is then parsed once. */
export function json<C extends PgColumn>(column: C): Cell<GetColumnData<C>> {
  let [lastText, lastValue] = ['null', null as GetColumnData<C>]
  const read = (value: string | null | undefined) => {
    const now = value ?? 'null'
    if (now !== lastText) [lastText, lastValue] = [now, JSON.parse(now)]
    return lastValue
  }
  return { select: sql`${column}::text`, read, column }
}

export function flag(condition: SQL): Cell<boolean> {
  return { select: sql`(${condition})::text`, read: (value) => value === 'true' }
}

/** The cells of groups as one JSON array of text, in their order; groups at the end that are left out are absent. */
export function selectRow(groups: readonly Cells[], asked: (group: Cells) => boolean): SQL<Row> {
  const last = groups.findLastIndex(asked)
  const cells = groups.slice(0, last + 1).flatMap((group) => {
    const shown = asked(group)
    return Object.values(group).map(({ select }) => (shown ? select : sql`null`))
  })
  return sql<Row>`array[${sql.join(cells, sql`, `)}]`
}

type ViewOfAll<W extends readonly Cells[]> = W extends readonly [
  infer C extends Cells,
  ...infer Rest extends readonly Cells[],
]
  ? ViewOf<C> & ViewOfAll<Rest>
  : unknown

/** Adds the cells of some groups of a row to what is given. */
export function rowReader<const W extends readonly Cells[]>(groups: readonly Cells[], ...wanted: W) {
  const cells: { key: string; read: Cell<unknown>['read']; place: number }[] = []
  let place = 0
  for (const group of groups) {
    for (const [key, { read }] of Object.entries(group)) {
      if (wanted.includes(group)) cells.push({ key, read, place })
      place += 1
    }
  }
  return <G extends object>(row: Row, given: G): G & ViewOfAll<W> => {
    const view = given as Record<string, unknown>
    for (const { key, read, place: at } of cells) view[key] = read(row[at])
    return view as G & ViewOfAll<W>
  }
}
