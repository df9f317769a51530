import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { type DefaultValues, type FieldPath, type FieldValues, get, useForm } from 'react-hook-form'
import type { z } from 'zod'
import type { FieldProblem } from '#web/apollo/use-action.ts'
import { type ErrorCopyCode, type ErrorCopyOverrides, useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useIssueCopy } from '#web/i18n/use-issue-copy.ts'

/** The result of sending a form. */
export type Sent =
  | { ok: true }
  | { ok: false; code: ErrorCopyCode; fields: readonly FieldProblem[]; reference: string | undefined }

type Options<Input extends FieldValues, Output> = {
  /** The rules shared with the server. */
  schema: z.ZodType<Output, Input>
  defaultValues: DefaultValues<NoInfer<Input>>
  /** Sends valid values. What was typed stays after any failure. */
  send: (values: Output) => Promise<Sent>
  /** The field for codes that concern one field: `{ HANDLE_TAKEN: 'handle' }`. */
  fieldOfCode?: Partial<Record<ErrorCopyCode, FieldPath<Input>>>
  /** This form's own sentences, for codes and for fields: `{ TOO_YOUNG: … }`, `{ password: … }`. */
  codeCopy?: ErrorCopyOverrides
  fieldCopy?: Partial<Record<FieldPath<Input>, string>>
}

/** A rule of a form's schema names its refusal by an error code, in place of a message. */
const isCode = (message: string | undefined): message is ErrorCopyCode =>
  message !== undefined && /^[A-Z]+(?:_[A-Z]+)+$/.test(message)

/** A form of the graph: refused fields show their error, everything else is in `failure`. */
export function useGraphForm<Input extends FieldValues, Output>(options: Options<Input, Output>) {
  const { schema, defaultValues, send, fieldOfCode, codeCopy, fieldCopy } = options
  const form = useForm<Input, unknown, Output>({ resolver: zodResolver(schema), defaultValues })
  const [failure, setFailure] = useState<{
    code: ErrorCopyCode
    message: string
    reference: string | undefined
  }>()
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
    else if (known.length === 0) setFailure({ message, ...outcome })
  })

  /** The error sentence of a field, if it has one. */
  const problem = (name: FieldPath<Input>): string | undefined => {
    const error = get(form.formState.errors, name) as { type?: string; message?: string } | undefined
    if (!error) return undefined
    if (error.type === 'refused') return error.message
    if (error.type === 'custom' && isCode(error.message)) return errorCopy(error.message)
    const value: unknown = form.getValues(name)
    if (value === '' || value === undefined || value === null) return issueCopy({ type: 'required' })
    return fieldCopy?.[name] ?? issueCopy({ ...error, field: name })
  }

  return { form, submit, problem, failure, pending: form.formState.isSubmitting }
}
