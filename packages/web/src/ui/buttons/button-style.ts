import { cx } from '#web/ui/class-names.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'sm' | 'md' | 'lg'

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-deep',
  secondary: 'border border-edge bg-leaf text-ink hover:bg-well',
  quiet: 'text-accent hover:bg-accent-soft',
  danger: 'bg-danger text-on-danger hover:brightness-90',
}

const sizes: Record<ButtonSize, string> = {
  sm: 'h-8 px-3 text-sm gap-1.5',
  md: 'h-10 px-4 text-sm gap-2',
  lg: 'h-12 px-6 text-base gap-2',
}

/** The look of a button for a link: `<Link className={buttonStyle()}>`. */
export function buttonStyle(variant: ButtonVariant = 'primary', size: ButtonSize = 'md'): string {
  return cx(
    'tap inline-flex shrink-0 select-none items-center justify-center rounded-md font-semibold whitespace-nowrap',
    'transition-colors active:translate-y-px disabled:pointer-events-none disabled:opacity-50 aria-disabled:opacity-80',
    variants[variant],
    sizes[size],
  )
}
