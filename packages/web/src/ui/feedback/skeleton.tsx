import { cx } from '#web/ui/class-names.ts'

/** A line or block of known shape that is loading. The container says "loading", not the blocks. */
export function Skeleton({ className = 'h-4 w-full rounded-sm' }: { className?: string | undefined }) {
  return <span aria-hidden="true" className={cx('block animate-pulse bg-well', className)} />
}
