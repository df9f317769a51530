import { signInInput } from '@hora/schema/inputs/accounts'
import { Link } from '@tanstack/react-router'
import { useSignIn } from '#web/features/accounts/sign-in/use-sign-in.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import type { UseSignIn_SignInMutation } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { PasswordInput } from '#web/ui/fields/password-input.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

type SignedIn = Extract<UseSignIn_SignInMutation['signIn'], { __typename: 'SignInSuccess' }>['viewer']

type Props = { email?: string; submitLabel?: string; onSignedIn: (viewer: SignedIn) => Promise<void> }

export function SignInForm({ email = '', submitLabel, onSignedIn }: Props) {
  const t = useWords('accounts')
  const { run } = useSignIn()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: signInInput,
    defaultValues: { email, password: '' },
    codeCopy: { INVALID_CREDENTIALS: t('signIn.refused') },
    send: async (input) => {
      const outcome = await run({ input })
      if (outcome.ok) await onSignedIn(outcome.value.viewer)
      return outcome
    },
  })
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormFailure failure={failure} />
      <Field label={t('field.email')} error={problem('email')}>
        <TextInput type="email" autoComplete="username" inputMode="email" {...form.register('email')} />
      </Field>
      <div className="flex flex-col gap-1.5">
        <Field label={t('field.password')} error={problem('password')}>
          <PasswordInput autoComplete="current-password" {...form.register('password')} />
        </Field>
        <Link
          to="/forgot-password"
          search={() => ({ email: form.getValues('email') || undefined })}
          className={`${linkStyle} self-start text-sm`}
        >
          {t('signIn.forgot')}
        </Link>
      </div>
      <Button type="submit" size="lg" pending={pending}>
        {submitLabel ?? t('signIn.submit')}
      </Button>
    </form>
  )
}
