import type { ComponentProps, ReactNode } from 'react'
import { cx } from '#web/ui/class-names.ts'

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  /** Read by screen readers, and shown by the browser on hover. */
  label: string
  icon: ReactNode
  size?: 'sm' | 'md' | undefined
}

export function IconButton({ label, icon, size = 'md', className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={cx(
        'tap inline-flex shrink-0 items-center justify-center rounded-md text-ink-soft transition-colors hover:bg-well hover:text-ink',
        'disabled:pointer-events-none disabled:opacity-50 aria-expanded:bg-well aria-pressed:bg-accent-soft aria-pressed:text-accent',
        size === 'md' ? 'size-10' : 'size-8',
        className,
      )}
    >
      {icon}
    </button>
  )
}
