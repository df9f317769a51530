import { resetPasswordInput } from '@hora/schema/inputs/people'
import { useTranslation } from 'react-i18next'
import { EntryPage } from '#web/features/people/entry-page.tsx'
import { NewPasswordField } from '#web/features/people/new-password-field.tsx'
import { useConfirmEmail } from '#web/features/people/use-confirm-email.ts'
import { useConfirmed } from '#web/features/people/use-confirmed.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { Button } from '#web/ui/button.tsx'

const schema = resetPasswordInput.pick({ password: true })

type Props = { token: string; onInvalid: () => void }

/** A new password in the place of the one a stranger may have chosen. */
export function ChooseAtConfirmation({ token, onInvalid }: Props) {
  const { t } = useTranslation('people')
  const confirmed = useConfirmed()
  const { run } = useConfirmEmail()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema,
    defaultValues: { password: '' },
    fieldOfCode: { PASSWORD_BREACHED: 'password' },
    fieldCopy: { password: t('password.tooShort') },
    send: async ({ password }) => {
      const outcome = await run({ input: { token, newPassword: password } })
      if (outcome.ok) await confirmed(outcome.value)
      else if (outcome.code === 'TOKEN_INVALID') onInvalid()
      return outcome
    },
  })
  return (
    <EntryPage title={t('confirm.chooseTitle')} lead={t('confirm.chooseLead')}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-5">
        <FormFailure failure={failure} />
        <NewPasswordField
          label={t('field.newPassword')}
          error={problem('password')}
          typed={form.watch('password')}
          input={form.register('password')}
        />
        <Button type="submit" size="lg" pending={pending}>
          {t('reset.submit')}
        </Button>
      </form>
    </EntryPage>
  )
}
