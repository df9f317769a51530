import { requestEmailChangeInput } from '@hora/schema/inputs/accounts'
import { useState } from 'react'
import { LocalInboxLink } from '#web/features/accounts/email/local-inbox-link.tsx'
import { useRequestEmailChange } from '#web/features/accounts/email/use-request-email-change.ts'
import { PasswordOwner } from '#web/features/accounts/password-owner.tsx'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { PasswordInput } from '#web/ui/fields/password-input.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

export function ChangeEmailForm() {
  const t = useWords('accounts/security')
  const [sentTo, setSentTo] = useState<string | null>(null)
  const { account: owner } = useViewer()
  const { run } = useRequestEmailChange()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: requestEmailChangeInput,
    defaultValues: { email: '', password: '' },
    fieldOfCode: { INVALID_CREDENTIALS: 'password' },
    codeCopy: { INVALID_CREDENTIALS: t('password.wrong') },
    send: async (input) => {
      setSentTo(null)
      const outcome = await run({ input })
      if (outcome.ok) {
        setSentTo(outcome.value.email)
        form.reset()
      }
      return outcome
    },
  })
  return (
    <form noValidate onSubmit={submit} className="flex max-w-sm flex-col gap-5">
      <FormFailure failure={failure} />
      <PasswordOwner email={owner.email} />
      <Field label={t('email.new')} error={problem('email')}>
        <TextInput type="email" inputMode="email" autoComplete="email" {...form.register('email')} />
      </Field>
      <Field label={t('password.current')} error={problem('password')}>
        <PasswordInput autoComplete="current-password" {...form.register('password')} />
      </Field>
      <div role="status" className="flex flex-col gap-3 empty:hidden">
        {sentTo ? (
          <>
            <Notice tone="success">{t('email.sent', { email: sentTo })}</Notice>
            <LocalInboxLink />
          </>
        ) : null}
      </div>
      <Button type="submit" pending={pending} className="self-start">
        {t('email.submit')}
      </Button>
    </form>
  )
}
