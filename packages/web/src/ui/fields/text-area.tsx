import type { ComponentProps } from 'react'
import { cx } from '#web/ui/class-names.ts'
import { areaStyle } from '#web/ui/fields/control-style.ts'
import { useFieldControl } from '#web/ui/fields/field-context.ts'

/** Grows with its text if the browser supports it; otherwise it scrolls. */
export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={3}
      {...useFieldControl()}
      {...rest}
      className={cx(areaStyle, 'field-sizing-content', className)}
    />
  )
}
