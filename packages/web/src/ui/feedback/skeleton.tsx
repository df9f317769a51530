import type { ReactNode } from 'react'
import { cx } from '#web/ui/class-names.ts'

/** A line or block of known shape that is loading. The container says "loading", not the blocks. */
export function Skeleton({ className = 'h-4 w-full rounded-sm' }: { className?: string | undefined }) {
  return (
    <span aria-hidden="true" className={cx('block bg-well not-in-data-breathing:animate-pulse', className)} />
  )
}

/** Many blocks that pulse as one. Each block with an animation of its own costs time in every frame. */
export function Skeletons({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div data-breathing="" className={cx('animate-pulse', className)}>
      {children}
    </div>
  )
}
