import type { ReactNode } from 'react'
import { cx } from '#web/ui/class-names.ts'

type Props = { className?: string; children: ReactNode }

/**
 * The buttons of the page's one action, at its end. On a phone they stay in reach above the tab bar while the page
 * scrolls. It must be a child of what scrolls, not of a box of its own height.
 */
export function ActionBar({ className, children }: Props) {
  return (
    <div
      data-action-bar=""
      className={cx(
        'max-lg:sticky max-lg:bottom-(--tab-bar) max-lg:z-10 max-lg:-mx-4 max-lg:border-t max-lg:border-rule max-lg:bg-paper max-lg:px-4 max-lg:py-3',
        className,
      )}
    >
      {children}
    </div>
  )
}
