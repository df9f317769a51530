import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { type DefaultValues, type FieldPath, type FieldValues, get, useForm } from 'react-hook-form'
import type { z } from 'zod'
import type { FieldProblem } from '#web/apollo/use-action.ts'
import { type ErrorCopyCode, type ErrorCopyOverrides, useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useIssueCopy } from '#web/i18n/use-issue-copy.ts'

/** What a form makes of the answer to what it sent. */
export type Sent = { ok: true } | { ok: false; code: ErrorCopyCode; fields: readonly FieldProblem[] }

type Options<Input extends FieldValues, Output> = {
  /** The rules both sides share. */
  schema: z.ZodType<Output, Input>
  defaultValues: DefaultValues<NoInfer<Input>>
  /** Sends what passed the rules; what was typed stays on any failure. */
  send: (values: Output) => Promise<Sent>
  /** Codes that are about one field are shown there: `{ HANDLE_TAKEN: 'handle' }`. */
  fieldOfCode?: Partial<Record<ErrorCopyCode, FieldPath<Input>>>
  /** This form's own sentences, for codes and for fields: `{ TOO_YOUNG: … }`, `{ password: … }`. */
  codeCopy?: ErrorCopyOverrides
  fieldCopy?: Partial<Record<FieldPath<Input>, string>>
}

/** A form of the graph: refused fields say so where they are, everything else in `failure`. */
export function useGraphForm<Input extends FieldValues, Output>(options: Options<Input, Output>) {
  const { schema, defaultValues, send, fieldOfCode, codeCopy, fieldCopy } = options
  const form = useForm<Input, unknown, Output>({ resolver: zodResolver(schema), defaultValues })
  const [failure, setFailure] = useState<{ code: ErrorCopyCode; message: string }>()
  const issueCopy = useIssueCopy()
  const errorCopy = useErrorCopy(codeCopy)

  const submit = form.handleSubmit(async (values) => {
    setFailure(undefined)
    const outcome = await send(values)
    if (outcome.ok) return
    const known = outcome.fields.filter(({ path }) => get(form.getValues(), path) !== undefined)
    for (const { path, reason } of known) form.setError(path as FieldPath<Input>, { type: reason })
    const message = errorCopy(outcome.code)
    const place = fieldOfCode?.[outcome.code]
    if (place) form.setError(place, { type: 'refused', message }, { shouldFocus: true })
    else if (known.length === 0) setFailure({ code: outcome.code, message })
  })

  /** The sentence under a field, when something is wrong with it. */
  const problem = (name: FieldPath<Input>): string | undefined => {
    const error = get(form.formState.errors, name) as { type?: string; message?: string } | undefined
    if (!error) return undefined
    if (error.type === 'refused') return error.message
    const value: unknown = form.getValues(name)
    if (value === '' || value === undefined || value === null) return issueCopy({ type: 'required' })
    return fieldCopy?.[name] ?? issueCopy(error)
  }

  return { form, submit, problem, failure, pending: form.formState.isSubmitting }
}
