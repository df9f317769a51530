import type { ComponentProps } from 'react'
import { PasswordHints } from '#web/features/accounts/password/password-hints.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { PasswordInput } from '#web/ui/fields/password-input.tsx'

type Props = {
  label: string
  hint?: string
  error: string | undefined
  typed: string
  input: ComponentProps<typeof PasswordInput>
}

/** A new password, with a hint about its length under it. */
export function NewPasswordField({ label, hint, error, typed, input }: Props) {
  return (
    <div className="flex flex-col gap-2">
      <Field label={label} hint={hint} error={error}>
        <PasswordInput autoComplete="new-password" {...input} />
      </Field>
      {error ? null : <PasswordHints password={typed} />}
    </div>
  )
}
