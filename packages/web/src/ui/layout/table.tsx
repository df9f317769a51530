import type { ReactNode } from 'react'
import { cx } from '#web/ui/class-names.ts'

export type Column<Row> = {
  id: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  align?: 'start' | 'end'
}

type Props<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

const alignment = (align: 'start' | 'end' = 'start') => (align === 'end' ? 'text-right figures' : 'text-left')

/** For figures that are compared down a column. Use a `List` for anything else, because it fits a phone. */
export function Table<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  return (
    <section aria-label={caption} className="-mx-4 overflow-x-auto px-4">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-edge">
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={cx(
                  'px-2 py-2 font-semibold text-ink-soft first:pl-0 last:pr-0',
                  alignment(column.align),
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-rule">
              {columns.map((column) => (
                <td key={column.id} className={cx('px-2 py-3 first:pl-0 last:pr-0', alignment(column.align))}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
