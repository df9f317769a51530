import type { ComponentProps } from 'react'
import { cx } from '#web/ui/class-names.ts'
import { controlStyle } from '#web/ui/control-style.ts'
import { useFieldControl } from '#web/ui/field-context.ts'

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input type="text" {...useFieldControl()} {...rest} className={cx(controlStyle, className)} />
}
