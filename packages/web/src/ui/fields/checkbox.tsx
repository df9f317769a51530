import { type ComponentProps, type ReactNode, useId } from 'react'
import { FieldError } from '#web/ui/fields/field-error.tsx'
import { Check } from '#web/ui/icons.ts'

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode
  hint?: ReactNode
  /** Content under the label that must not toggle it: links to the accepted texts. */
  footnote?: ReactNode
  error?: string | undefined
}

export function Checkbox({ label, hint, footnote, error, ...rest }: Props) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1.5">
      <label className="flex items-start gap-3 py-1 text-sm has-disabled:opacity-60">
        <span className="relative mt-px size-[1.125rem] shrink-0">
          <input
            type="checkbox"
            aria-invalid={error ? true : undefined}
            aria-describedby={`${id}-error`}
            {...rest}
            className="peer tap size-full appearance-none rounded-sm border border-edge bg-leaf checked:border-accent checked:bg-accent aria-invalid:border-danger"
          />
          <Check
            aria-hidden="true"
            className="pointer-events-none absolute inset-0 size-full scale-75 text-on-accent opacity-0 peer-checked:opacity-100 [stroke-width:2.5]"
          />
        </span>
        <span>
          <span className="text-ink">{label}</span>
          {hint ? <span className="block text-ink-faint">{hint}</span> : null}
        </span>
      </label>
      {footnote ? <div className="-mt-1 pl-[1.875rem] text-sm">{footnote}</div> : null}
      <FieldError id={`${id}-error`} message={error} />
    </div>
  )
}
