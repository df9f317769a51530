import type { ComponentProps } from 'react'
import { cx } from '#web/ui/class-names.ts'

/** Ruled lines, as in a notebook. */
export function List({ className, children, ...rest }: ComponentProps<'ul'>) {
  return (
    <ul {...rest} className={cx('divide-y divide-rule border-y border-rule', className)}>
      {children}
    </ul>
  )
}
