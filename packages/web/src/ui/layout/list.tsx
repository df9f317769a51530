import type { ComponentProps } from 'react'
import { cx } from '#web/ui/class-names.ts'

/** A list with a line between its rows. */
export function List({ className, children, ...rest }: ComponentProps<'ul'>) {
  return (
    <ul {...rest} className={cx('divide-y divide-rule border-y border-rule', className)}>
      {children}
    </ul>
  )
}
