import { type ReactNode, useId } from 'react'
import { FieldError } from '#web/ui/fields/field-error.tsx'

type Props = { legend: ReactNode; hint?: ReactNode; error?: string | undefined; children: ReactNode }

/** Several controls that answer one question: radio cards, checkboxes, swatches. */
export function FieldGroup({ legend, hint, error, children }: Props) {
  const id = useId()
  return (
    <fieldset aria-describedby={`${id}-hint ${id}-error`} className="flex flex-col gap-2">
      <legend className="mb-1.5 text-sm font-semibold text-ink">{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="-mt-2 text-sm text-ink-faint">
          {hint}
        </p>
      ) : null}
      {children}
      <FieldError id={`${id}-error`} message={error} />
    </fieldset>
  )
}
