import { cx } from '#web/ui/class-names.ts'

/** For loading content of unknown shape; otherwise use `Skeleton`. Silent, because a text beside it is announced. */
export function Spinner({ className }: { className?: string | undefined }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        'inline-block size-4 shrink-0 animate-spin rounded-full border-[1.5px] border-current border-r-transparent',
        className,
      )}
    />
  )
}
