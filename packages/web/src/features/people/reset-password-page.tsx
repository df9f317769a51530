import { resetPasswordInput } from '@hora/schema/inputs/accounts'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryPage } from '#web/features/people/entry-page.tsx'
import { NewPasswordField } from '#web/features/people/new-password-field.tsx'
import { useEnter } from '#web/features/people/use-enter.ts'
import { useResetPassword } from '#web/features/people/use-reset-password.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { Button } from '#web/ui/button.tsx'
import { buttonStyle } from '#web/ui/button-style.ts'
import { linkStyle } from '#web/ui/link-style.ts'

const route = getRouteApi('/reset-password')

/** The link of the mail: a new password, or the word that the link is over. */
export function ResetPasswordPage() {
  const { t } = useTranslation('people')
  const { token = '' } = route.useSearch()
  const [gone, setGone] = useState(!token)
  const enter = useEnter()
  const { run } = useResetPassword()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: resetPasswordInput,
    defaultValues: { token, newPassword: '' },
    fieldOfCode: { PASSWORD_BREACHED: 'newPassword' },
    fieldCopy: { newPassword: t('password.tooShort') },
    send: async (input) => {
      const outcome = await run({ input })
      if (outcome.ok) await enter(outcome.value.viewer)
      else if (outcome.code === 'TOKEN_INVALID') setGone(true)
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
  const { t } = useTranslation('people')
  return (
    <EntryPage title={t('reset.goneTitle')} lead={t('reset.gone')}>
      <Link to="/forgot-password" className={buttonStyle('primary', 'lg')}>
        {t('reset.ask')}
      </Link>
    </EntryPage>
  )
}
