import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { errorCode } from '#web/apollo/error-code.ts'
import { NewPasswordField } from '#web/features/people/new-password-field.tsx'
import { policiesQuery } from '#web/features/people/policies-query.ts'
import { PolicyCheckbox } from '#web/features/people/policy-checkbox.tsx'
import { signUpSchema } from '#web/features/people/sign-up-schema.ts'
import { useSignUp } from '#web/features/people/use-sign-up.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useLanguage } from '#web/i18n/use-language.ts'
import { browserZone } from '#web/time/zones.ts'
import { Button } from '#web/ui/button.tsx'
import { ErrorState } from '#web/ui/error-state.tsx'
import { Field } from '#web/ui/field.tsx'
import { TextInput } from '#web/ui/text-input.tsx'

type Props = { email?: string; invitationToken?: string | undefined; onSent: (email: string) => void }

export function SignUpForm({ email = '', invitationToken, onSent }: Props) {
  const { t } = useTranslation('people')
  const { language } = useLanguage()
  const errorCopy = useErrorCopy()
  const { run } = useSignUp()
  const { data, error, refetch } = useQuery(policiesQuery)
  const policies = data?.policies ?? []
  const age = policies[0]?.minimumAge
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: signUpSchema,
    defaultValues: { displayName: '', email, password: '', birthDate: '', accepted: false },
    fieldOfCode: { PASSWORD_BREACHED: 'password', TOO_YOUNG: 'birthDate' },
    codeCopy: age ? { TOO_YOUNG: t('signUp.tooYoung', { age }) } : {},
    fieldCopy: { accepted: t('signUp.acceptFirst'), password: t('password.tooShort') },
    send: async ({ accepted, ...person }) => {
      const acceptedPolicies = policies.map(({ document, version }) => ({ document, version }))
      const known = { language, zone: browserZone(), invitationToken: invitationToken ?? null }
      const outcome = await run({ input: { ...person, ...known, acceptedPolicies } })
      if (outcome.ok) onSent(outcome.value.email)
      return outcome
    },
  })
  if (error && !data)
    return <ErrorState message={errorCopy(errorCode(error))} onRetry={() => void refetch()} />
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormFailure failure={failure} />
      <Field label={t('field.name')} hint={t('signUp.nameHint')} error={problem('displayName')}>
        <TextInput autoComplete="name" {...form.register('displayName')} />
      </Field>
      <Field label={t('field.email')} error={problem('email')}>
        <TextInput type="email" autoComplete="email" inputMode="email" {...form.register('email')} />
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
