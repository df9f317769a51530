import type { ReactNode } from 'react'
import { cx } from '#web/ui/class-names.ts'

type Props = {
  leading?: ReactNode
  /** May be a link; a link with `after:absolute after:inset-0` makes the whole row its target. */
  title: ReactNode
  detail?: ReactNode
  trailing?: ReactNode
  className?: string | undefined
}

/** One line of a `List`: a mark, a title with a detail under it, and content at the end. */
export function ListRow({ leading, title, detail, trailing, className }: Props) {
  return (
    <li className={cx('relative flex min-h-16 items-center gap-4 py-3', className)}>
      {leading}
      <div className="min-w-0 flex-1">
        <div className="truncate font-medium text-ink">{title}</div>
        {detail ? <div className="truncate text-sm text-ink-soft">{detail}</div> : null}
      </div>
      {trailing ? <div className="flex shrink-0 items-center gap-2">{trailing}</div> : null}
    </li>
  )
}
