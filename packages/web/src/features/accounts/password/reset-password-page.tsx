import { resetPasswordInput } from '@hora/schema/inputs/accounts'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { EntryPage } from '#web/features/accounts/entry-page.tsx'
import { NewPasswordField } from '#web/features/accounts/password/new-password-field.tsx'
import { useResetPassword } from '#web/features/accounts/password/use-reset-password.ts'
import { PasswordOwner } from '#web/features/accounts/password-owner.tsx'
import { useContinueSignedIn } from '#web/features/accounts/sign-in/use-continue-signed-in.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'

const route = getRouteApi('/reset-password')

/** The page of the mailed link: choose a new password, or read why the link may not work. */
export function ResetPasswordPage() {
  const t = useWords('accounts')
  const { token = '' } = route.useSearch()
  const [gone, setGone] = useState(!token)
  const [owner, setOwner] = useState('')
  const continueSignedIn = useContinueSignedIn()
  const { run } = useResetPassword()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: resetPasswordInput,
    defaultValues: { token, newPassword: '' },
    fieldOfCode: { PASSWORD_BREACHED: 'newPassword' },
    fieldCopy: { newPassword: t('password.tooShort') },
    send: async (input) => {
      const outcome = await run({ input })
      if (outcome.ok) {
        // Password managers read the form when it goes away.
        setOwner(outcome.value.viewer.account.email)
        await continueSignedIn(outcome.value.viewer)
      } else if (outcome.code === 'TOKEN_INVALID') setGone(true)
      return outcome
    },
  })
  if (gone) return <LinkGone />
  return (
    <EntryPage
      title={t('reset.title')}
      lead={t('reset.lead')}
      foot={
        <Link to="/forgot-password" className={linkStyle}>
          {t('reset.newLink')}
        </Link>
      }
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-5">
        <FormFailure failure={failure} />
        <PasswordOwner email={owner} />
        <NewPasswordField
          label={t('field.newPassword')}
          error={problem('newPassword')}
          typed={form.watch('newPassword')}
          input={form.register('newPassword')}
        />
        <Button type="submit" size="lg" pending={pending}>
          {t('reset.submit')}
        </Button>
      </form>
    </EntryPage>
  )
}

function LinkGone() {
  const t = useWords('accounts')
  return (
    <EntryPage title={t('reset.goneTitle')} lead={t('reset.gone')}>
      <Link to="/forgot-password" className={buttonStyle('primary', 'lg')}>
        {t('reset.ask')}
      </Link>
    </EntryPage>
  )
}
