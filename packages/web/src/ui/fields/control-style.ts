import { cx } from '#web/ui/class-names.ts'

const base = cx(
  'w-full rounded-md border border-edge bg-leaf text-base text-ink shadow-none transition-colors md:text-sm',
  'hover:border-ink-faint focus-visible:border-accent focus-visible:outline-offset-0',
  'aria-invalid:border-danger disabled:border-rule disabled:bg-well disabled:text-ink-faint [&[readonly]]:bg-well',
)

/** The box of every one-line control. */
export const controlStyle = cx(base, 'h-10 px-3')

/** The box of a control with several lines. */
export const areaStyle = cx(base, 'min-h-24 px-3 py-2 leading-relaxed')
