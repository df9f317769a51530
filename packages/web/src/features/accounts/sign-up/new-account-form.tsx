import { useQuery } from '@apollo/client/react'
import { type ReactNode, useEffect } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { NewPasswordField } from '#web/features/accounts/password/new-password-field.tsx'
import { policiesQuery } from '#web/features/accounts/sign-up/policies-query.ts'
import { PolicyCheckbox } from '#web/features/accounts/sign-up/policy-checkbox.tsx'
import { type NewAccount, useNewAccount } from '#web/features/accounts/sign-up/use-new-account.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useFirstField } from '#web/forms/use-first-field.ts'
import type { Sent } from '#web/forms/use-graph-form.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { ErrorState } from '#web/ui/feedback/error-state.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

type Props = {
  name?: string
  email?: string
  /** For an address that is already confirmed: it is shown, and the first field to fill in is the name. */
  emailFixed?: boolean
  /** Offers a password. Without one, mailed links sign in. */
  withPassword?: boolean
  submitLabel?: string
  /** Beside the button. */
  beside?: ReactNode
  send: (account: NewAccount) => Promise<Sent>
}

/** The fields of a new account, for every way to sign up. */
export function NewAccountForm({
  name = '',
  email = '',
  emailFixed = false,
  withPassword = false,
  submitLabel,
  beside,
  send,
}: Props) {
  const t = useWords('accounts')
  const errorCopy = useErrorCopy()
  const { data, error, refetch } = useQuery(policiesQuery)
  const policies = data?.policies ?? []
  const defaults = { displayName: name, email, password: '', accepted: false }
  const { form, submit, problem, failure, pending } = useNewAccount(policies, defaults, send)
  const first = useFirstField(withPassword && !emailFixed)
  const { setFocus } = form
  useEffect(() => {
    if (emailFixed && !name) setFocus('displayName')
  }, [emailFixed, name, setFocus])
  if (error && !data)
    return (
      <ErrorState
        message={errorCopy(errorCode(error))}
        reference={referenceOfError(error)}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    )
  return (
    <form ref={first} noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormFailure failure={failure} />
      <Field label={t('field.name')} hint={t('signUp.nameHint')} error={problem('displayName')}>
        <TextInput autoComplete="name" {...form.register('displayName')} />
      </Field>
      <Field label={t('field.email')} error={problem('email')}>
        <TextInput
          type="email"
          autoComplete="username"
          inputMode="email"
          readOnly={emailFixed}
          {...form.register('email')}
        />
      </Field>
      {withPassword ? (
        <NewPasswordField
          label={t('field.password')}
          hint={t('signUp.passwordHint')}
          error={problem('password')}
          typed={form.watch('password')}
          input={form.register('password')}
        />
      ) : null}
      <PolicyCheckbox
        age={policies[0]?.minimumAge}
        policies={policies}
        error={problem('accepted')}
        input={form.register('accepted')}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="lg" pending={pending} disabled={!data} className="flex-1">
          <span>{submitLabel ?? t('signUp.submit')}</span>
        </Button>
        {beside}
      </div>
    </form>
  )
}
