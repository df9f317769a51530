import { useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { NewPasswordField } from '#web/features/accounts/password/new-password-field.tsx'
import { newAccountSchema } from '#web/features/accounts/sign-up/new-account-schema.ts'
import { policiesQuery } from '#web/features/accounts/sign-up/policies-query.ts'
import { PolicyCheckbox } from '#web/features/accounts/sign-up/policy-checkbox.tsx'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { type Sent, useGraphForm } from '#web/forms/use-graph-form.ts'
import type { SignUpInput } from '#web/gql/graphql.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useLanguage } from '#web/i18n/use-language.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { browserZone } from '#web/time/zones.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { ErrorState } from '#web/ui/feedback/error-state.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

export type NewAccount = Omit<SignUpInput, 'invitationToken'>

type Props = {
  email?: string
  /** For an address that is already confirmed: it is shown, and the first field to fill in is the name. */
  emailFixed?: boolean
  send: (account: NewAccount) => Promise<Sent>
}

const isZoneRefused = (outcome: Sent) => !outcome.ok && outcome.fields.some(({ path }) => path === 'zone')

/** The fields of a new account, for every way to sign up. */
export function NewAccountForm({ email = '', emailFixed = false, send }: Props) {
  const t = useWords('accounts')
  const { language } = useLanguage()
  const errorCopy = useErrorCopy()
  const { data, error, refetch } = useQuery(policiesQuery)
  const policies = data?.policies ?? []
  const age = policies[0]?.minimumAge
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: newAccountSchema,
    defaultValues: { displayName: '', email, password: '', birthDate: '', accepted: false },
    fieldOfCode: { PASSWORD_BREACHED: 'password', TOO_YOUNG: 'birthDate' },
    codeCopy: age ? { TOO_YOUNG: t('signUp.tooYoung', { age }) } : {},
    fieldCopy: { accepted: t('signUp.acceptFirst'), password: t('password.tooShort') },
    send: async ({ accepted, ...person }) => {
      const acceptedPolicies = policies.map(({ document, version }) => ({ document, version }))
      const account = { ...person, language, acceptedPolicies }
      const outcome = await send({ ...account, zone: browserZone() })
      // The browser may know a zone that the server does not. The person can choose another one later.
      return isZoneRefused(outcome) ? await send({ ...account, zone: 'UTC' }) : outcome
    },
  })
  const { setFocus } = form
  useEffect(() => {
    if (emailFixed) setFocus('displayName')
  }, [emailFixed, setFocus])
  if (error && !data)
    return <ErrorState message={errorCopy(errorCode(error))} onRetry={() => void refetch()} />
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
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
      <NewPasswordField
        label={t('field.password')}
        error={problem('password')}
        typed={form.watch('password')}
        input={form.register('password')}
      />
      <Field
        label={t('field.birthDate')}
        hint={age ? t('signUp.ageHint', { age }) : undefined}
        error={problem('birthDate')}
      >
        <TextInput type="date" autoComplete="bday" {...form.register('birthDate')} />
      </Field>
      <PolicyCheckbox policies={policies} error={problem('accepted')} input={form.register('accepted')} />
      <Button type="submit" size="lg" pending={pending} disabled={!data}>
        {t('signUp.submit')}
      </Button>
    </form>
  )
}
