import { changePasswordInput } from '@hora/schema/inputs/accounts'
import { NewPasswordField } from '#web/features/accounts/password/new-password-field.tsx'
import { useChangePassword } from '#web/features/accounts/password/use-change-password.ts'
import { PasswordOwner } from '#web/features/accounts/password-owner.tsx'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { PasswordInput } from '#web/ui/fields/password-input.tsx'

export function ChangePasswordForm() {
  const t = useWords('accounts/security')
  const account = useWords('accounts')
  const { account: owner } = useViewer()
  const { run } = useChangePassword()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: changePasswordInput,
    defaultValues: { currentPassword: '', newPassword: '' },
    fieldOfCode: { PASSWORD_BREACHED: 'newPassword', INVALID_CREDENTIALS: 'currentPassword' },
    codeCopy: { INVALID_CREDENTIALS: t('password.wrong') },
    fieldCopy: { newPassword: account('password.tooShort') },
    send: async (input) => {
      const outcome = await run({ input })
      if (outcome.ok) {
        form.reset()
        notify({ title: t('password.changed'), detail: t('password.others') })
      }
      return outcome
    },
  })
  return (
    <form noValidate onSubmit={submit} className="flex max-w-sm flex-col gap-5">
      <FormFailure failure={failure} />
      <PasswordOwner email={owner.email} />
      <Field label={t('password.current')} error={problem('currentPassword')}>
        <PasswordInput autoComplete="current-password" {...form.register('currentPassword')} />
      </Field>
      <NewPasswordField
        label={account('field.newPassword')}
        error={problem('newPassword')}
        typed={form.watch('newPassword')}
        input={form.register('newPassword')}
      />
      <Button type="submit" pending={pending} className="self-start">
        {t('password.submit')}
      </Button>
    </form>
  )
}
