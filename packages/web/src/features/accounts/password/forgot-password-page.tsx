import { addressInput } from '@hora/schema/inputs/accounts'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { CheckInbox } from '#web/features/accounts/email/check-inbox.tsx'
import { EntryPage } from '#web/features/accounts/entry-page.tsx'
import { useRequestPasswordReset } from '#web/features/accounts/password/use-request-password-reset.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

const route = getRouteApi('/forgot-password')

export function ForgotPasswordPage() {
  const t = useWords('accounts')
  const { email = '' } = route.useSearch()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const { run } = useRequestPasswordReset()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: addressInput,
    defaultValues: { email },
    send: async (input) => {
      const outcome = await run({ input })
      if (outcome.ok) setSentTo(outcome.value.email)
      return outcome
    },
  })
  return (
    <EntryPage
      title={sentTo ? t('inbox.title') : t('forgot.title')}
      lead={sentTo ? undefined : t('forgot.lead')}
      foot={
        <Link to="/sign-in" className={linkStyle}>
          {t('forgot.back')}
        </Link>
      }
    >
      <form noValidate hidden={sentTo !== null} onSubmit={submit}>
        <div className="flex flex-col gap-5">
          <FormFailure failure={failure} />
          <Field label={t('field.email')} error={problem('email')}>
            <TextInput type="email" autoComplete="username" inputMode="email" {...form.register('email')} />
          </Field>
          <Button type="submit" size="lg" pending={pending}>
            {t('forgot.submit')}
          </Button>
        </div>
      </form>
      {sentTo ? (
        <CheckInbox resend={() => run({ input: { email: sentTo } })} onBack={() => setSentTo(null)}>
          {t('inbox.reset', { email: sentTo })}
        </CheckInbox>
      ) : null}
    </EntryPage>
  )
}
