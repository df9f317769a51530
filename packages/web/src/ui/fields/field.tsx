import { type ReactNode, useId, useState } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { cx } from '#web/ui/class-names.ts'
import { FieldContext, FieldProblemContext } from '#web/ui/fields/field-context.ts'
import { FieldError } from '#web/ui/fields/field-error.tsx'

export type FieldProps = {
  label: ReactNode
  /** One short line under the label, before the control. */
  hint?: ReactNode
  error?: string | undefined
  required?: boolean | undefined
  /** Shows "optional" beside the label. In a form, mark the rarer kind. */
  optional?: boolean | undefined
  /** Shows the label to screen readers only. */
  hideLabel?: boolean | undefined
  className?: string | undefined
  children: ReactNode
}

/** The one place that connects a control to its label, hint and error. */
export function Field({
  label,
  hint,
  error: refusal,
  required,
  optional,
  hideLabel,
  className,
  children,
}: FieldProps) {
  const t = useWords('ui')
  const id = useId()
  const [problem, setProblem] = useState<string>()
  const error = problem ?? refusal
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  const control = {
    id,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': described || undefined,
    'aria-required': required ? (true as const) : undefined,
  }
  return (
    <div className={cx('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-sm font-semibold text-ink'}>
        <span>{label}</span>{' '}
        {optional ? <span className="ml-0.5 font-normal text-ink-faint">{t('field.optional')}</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="-mt-1 text-sm text-ink-faint">
          {hint}
        </p>
      ) : null}
      <FieldProblemContext value={setProblem}>
        <FieldContext value={control}>{children}</FieldContext>
      </FieldProblemContext>
      <FieldError id={`${id}-error`} message={error} />
    </div>
  )
}
