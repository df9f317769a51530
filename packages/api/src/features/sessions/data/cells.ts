import { type GetColumnData, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { type IsoInstant, isoInstant } from './iso-instant.ts'

/** A row as an array of text. Unread cells are null or absent. */
export type Row = readonly (string | null)[]

/** One cell of a row: the SQL to select, and how to read its text. */
export interface Cell<T> {
  readonly select: SQL
  /** Its column, or for a computed cell one that it needs; absent if it needs none of the table's. */
  readonly column?: PgColumn
  readonly read: (text: string | null | undefined) => T
}

export type Cells = Readonly<Record<string, Cell<unknown>>>

/** The view that cells are read into. */
export type ViewOf<C extends Cells> = {
  readonly [K in keyof C]: C[K] extends Cell<infer T> ? T : never
}

type OrNull<C extends PgColumn, T> = C['_']['notNull'] extends true ? T : T | null

/** Text, an id or an enum, unchanged. */
export function text<C extends PgColumn, T = GetColumnData<C>>(column: C): Cell<T> {
  return { select: sql`${column}::text`, read: (value) => value as T, column }
}

/** An instant as ISO text, which is cheap in lists. */
export function moment<C extends PgColumn>(column: C): Cell<OrNull<C, IsoInstant>> {
  const read = (value: string | null | undefined) => (value == null ? null : isoInstant(value))
  return { select: sql`${column}::text`, read: read as Cell<OrNull<C, IsoInstant>>['read'], column }
}

const readNumber = (value: string | null | undefined) => Number(value ?? Number.NaN)

export function whole(column: PgColumn): Cell<number> {
  return { select: sql`${column}::text`, read: readNumber, column }
}

/** The length of an interval in whole minutes. `column` is one that it is computed from, besides the core. */
export function minutes(interval: SQL, column: PgColumn): Cell<number> {
  const select = sql`round(extract(epoch from ${interval}) / 60)::text`
  return { select, read: readNumber, column }
}

/** JSON. Most rows of a list have the same value, which is parsed once. */
export function json<C extends PgColumn>(column: C): Cell<GetColumnData<C>> {
  let [lastText, lastValue] = ['null', null as GetColumnData<C>]
  const read = (value: string | null | undefined) => {
    const now = value ?? 'null'
    if (now !== lastText) [lastText, lastValue] = [now, JSON.parse(now)]
    return lastValue
  }
  return { select: sql`${column}::text`, read, column }
}

/** A condition. `column` is the one that it needs, if it needs one of the table's. */
export function flag(condition: SQL, column?: PgColumn): Cell<boolean> {
  const cell = { select: sql`(${condition})::text`, read: (value?: string | null) => value === 'true' }
  return column === undefined ? cell : { ...cell, column }
}

/** A number that may be absent. */
export function wholeOrNull(column: PgColumn): Cell<number | null> {
  return { select: sql`${column}::text`, read: (value) => (value == null ? null : Number(value)), column }
}

/** Selects the cells of groups as one JSON array of text, in order. Groups left out at the end are absent. */
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

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * Makes a function that reads the cells of some groups into a new view, which begins as a copy of `blank`: keys that
 * the caller fills. The view has all its keys from the start, because V8 stores an object to which more than 12 keys
 * are added one by one as a hash table, which took five times as long to fill. Merging two objects for each row took as
 * long as reading it. A row may end before its last groups; their cells are then as if they were absent.
 */
export function rowReader<B extends object, const W extends readonly Cells[]>(
  groups: readonly Cells[],
  blank: B,
  ...wanted: W
) {
  const cells: { key: string; read: Cell<unknown>['read']; place: number }[] = []
  let place = 0
  for (const group of groups) {
    for (const [key, { read }] of Object.entries(group)) {
      if (wanted.includes(group)) cells.push({ key, read, place })
      place += 1
    }
  }
  const absent = cells.map(({ key, read }) => [key, read(undefined)] as const)
  const empty: Readonly<Record<string, unknown>> = { ...Object.fromEntries(absent), ...blank }
  return (row: Row): Writable<B & ViewOfAll<W>> => {
    const view: Record<string, unknown> = { ...empty }
    for (const { key, read, place: at } of cells) {
      if (at >= row.length) break
      view[key] = read(row[at])
    }
    return view as Writable<B & ViewOfAll<W>>
  }
}
