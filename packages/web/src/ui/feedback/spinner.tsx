import { cx } from '#web/ui/class-names.ts'

/** For work whose shape is unknown; where the shape is known, `Skeleton`. Silent: the words beside it speak. */
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
