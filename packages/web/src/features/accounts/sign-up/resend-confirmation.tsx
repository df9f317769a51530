import { addressInput } from '@hora/schema/inputs/accounts'
import { useState } from 'react'
import { LocalInboxLink } from '#web/features/accounts/email/local-inbox-link.tsx'
import { invitationIn } from '#web/features/accounts/sign-up/invitation-of-link.ts'
import { useResendConfirmation } from '#web/features/accounts/sign-up/use-resend-confirmation.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

/** For anyone with a used or expired link. Its token lets the new link lead to the same invitation. */
export function ResendConfirmation({ token }: { token: string }) {
  const t = useWords('accounts')
  const [sent, setSent] = useState(false)
  const { run } = useResendConfirmation()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: addressInput,
    defaultValues: { email: '' },
    send: async (input) => {
      const outcome = await run({ input: { ...input, token: invitationIn(token) ? token : null } })
      setSent(outcome.ok)
      return outcome
    },
  })
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormFailure failure={failure} />
      <Field label={t('field.email')} error={problem('email')}>
        <TextInput type="email" autoComplete="email" inputMode="email" {...form.register('email')} />
      </Field>
      <Button type="submit" size="lg" pending={pending}>
        {t('confirm.resend')}
      </Button>
      <div role="status" className="flex flex-col gap-3 empty:hidden">
        {sent ? (
          <>
            <Notice tone="success">{t('confirm.resent')}</Notice>
            <LocalInboxLink />
          </>
        ) : null}
      </div>
    </form>
  )
}
