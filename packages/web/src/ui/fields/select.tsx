import type { ComponentProps } from 'react'
import { cx } from '#web/ui/class-names.ts'
import { controlStyle } from '#web/ui/fields/control-style.ts'
import { useFieldControl } from '#web/ui/fields/field-context.ts'
import { ChevronDown } from '#web/ui/icons.ts'

export type Choice<Value extends string = string> = { value: Value; label: string; disabled?: boolean }

type Props = Omit<ComponentProps<'select'>, 'children'> & {
  options: readonly Choice[]
  /** Shown while nothing is chosen; it cannot be chosen again. */
  placeholder?: string | undefined
}

/** The browser's own list: it works on every phone and with every assistive tool. For long lists use `Combobox`. */
export function Select({ options, placeholder, className, ...rest }: Props) {
  return (
    <div className="relative">
      <select
        {...useFieldControl()}
        {...rest}
        className={cx(controlStyle, 'appearance-none truncate pr-9', className)}
      >
        {placeholder ? (
          <option value="" disabled>
            {placeholder}
          </option>
        ) : null}
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-ink-faint"
      />
    </div>
  )
}
