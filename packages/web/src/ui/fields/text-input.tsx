import type { ComponentProps } from 'react'
import { cx } from '#web/ui/class-names.ts'
import { controlStyle } from '#web/ui/fields/control-style.ts'
import { useFieldControl } from '#web/ui/fields/field-context.ts'

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input type="text" {...useFieldControl()} {...rest} className={cx(controlStyle, className)} />
}
