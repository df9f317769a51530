import { signInInput } from '@hora/schema/inputs/accounts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { CheckInbox } from '#web/features/accounts/email/check-inbox.tsx'
import { useRequestSignInLink } from '#web/features/accounts/email/use-request-sign-in-link.ts'
import { useSignIn } from '#web/features/accounts/sign-in/use-sign-in.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useFirstField } from '#web/forms/use-first-field.ts'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import type { RequestSignInLinkInput, UseSignIn_SignInMutation } from '#web/gql/graphql.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { PasswordInput } from '#web/ui/fields/password-input.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

type SignedIn = Extract<UseSignIn_SignInMutation['signIn'], { __typename: 'SignInSuccess' }>['viewer']

type Props = {
  email?: string
  submitLabel?: string
  /** What a mailed link continues with. */
  next?: string | undefined
  invitationToken?: string | null
  /** A link is on its way, or no longer waited for. */
  onSent?: (sent: boolean) => void
  onSignedIn: (viewer: SignedIn) => Promise<void>
}

/** Signs in with a password, or asks for a mailed link. The form keeps what was typed. */
export function SignInForm({
  email = '',
  submitLabel,
  next,
  invitationToken = null,
  onSent,
  onSignedIn,
}: Props) {
  const t = useWords('accounts')
  const copy = useErrorCopy()
  const first = useFirstField()
  const { run } = useSignIn()
  const link = useRequestSignInLink()
  const [sent, setSent] = useState<RequestSignInLinkInput | null>(null)
  const [refused, setRefused] = useState<{ message: string; reference: string | undefined }>()
  const show = (input: RequestSignInLinkInput | null) => {
    setSent(input)
    onSent?.(input !== null)
  }
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: signInInput,
    defaultValues: { email, password: '' },
    codeCopy: { INVALID_CREDENTIALS: t('signIn.refused') },
    send: async (input) => {
      setRefused(undefined)
      const outcome = await run({ input })
      if (outcome.ok) await onSignedIn(outcome.value.viewer)
      return outcome
    },
  })
  const askForLink = async () => {
    setRefused(undefined)
    form.clearErrors('password')
    if (!(await form.trigger('email', { shouldFocus: true }))) return
    const { data } = signInInput.shape.email.safeParse(form.getValues('email'))
    const input = { email: data ?? '', next: next ?? null, invitationToken }
    const outcome = await link.run({ input })
    if (outcome.ok) show({ ...input, email: outcome.value.email })
    else setRefused({ ...outcome, message: copy(outcome.code) })
  }
  if (sent)
    return (
      <CheckInbox resend={() => link.run({ input: sent })} onBack={() => show(null)}>
        {t('inbox.link', { email: sent.email })}
      </CheckInbox>
    )
  return (
    <form ref={first} noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormFailure failure={refused ?? failure} />
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
      <div className="flex flex-col gap-2 border-t border-rule pt-5">
        <p className="text-sm text-ink-soft">{t('signIn.noPassword')}</p>
        <Button variant="secondary" size="lg" pending={link.pending} onClick={() => void askForLink()}>
          {t('signIn.link')}
        </Button>
      </div>
    </form>
  )
}
