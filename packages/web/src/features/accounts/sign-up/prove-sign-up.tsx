import { confirmEmailInput } from '@hora/schema/inputs/accounts'
import { useState } from 'react'
import { z } from 'zod'
import { EntryPage } from '#web/features/accounts/entry-page.tsx'
import { PasswordOwner } from '#web/features/accounts/password-owner.tsx'
import { ReplaceSignUp } from '#web/features/accounts/sign-up/replace-sign-up.tsx'
import { useConfirmEmail } from '#web/features/accounts/sign-up/use-confirm-email.ts'
import { useConfirmed } from '#web/features/accounts/sign-up/use-confirmed.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { PasswordInput } from '#web/ui/fields/password-input.tsx'

const schema = z.object({ password: confirmEmailInput.shape.password.unwrap().unwrap() })

type Props = { token: string; email: string; onInvalid: () => void }

/** For a mailed link opened in a browser that did not sign up: asks for the password, or for a new sign-up. */
export function ProveSignUp({ token, email, onInvalid }: Props) {
  const t = useWords('accounts')
  const [replacing, setReplacing] = useState(false)
  const confirmed = useConfirmed()
  const { run } = useConfirmEmail()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema,
    defaultValues: { password: '' },
    fieldOfCode: { INVALID_CREDENTIALS: 'password' },
    codeCopy: { INVALID_CREDENTIALS: t('confirm.wrong') },
    send: async ({ password }) => {
      const outcome = await run({ input: { token, password } })
      if (outcome.ok) await confirmed(outcome.value)
      else if (outcome.code === 'TOKEN_INVALID') onInvalid()
      return outcome
    },
  })
  if (replacing) return <ReplaceSignUp token={token} email={email} onInvalid={onInvalid} />
  return (
    <EntryPage title={t('confirm.proveTitle')} lead={t('confirm.proveLead')}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-5">
        <FormFailure failure={failure} />
        <PasswordOwner email={email} />
        <Field label={t('field.password')} error={problem('password')}>
          <PasswordInput autoComplete="current-password" {...form.register('password')} />
        </Field>
        <Button type="submit" size="lg" pending={pending}>
          {t('confirm.submit')}
        </Button>
        <button
          type="button"
          className={`${linkStyle} self-start text-start text-sm`}
          onClick={() => setReplacing(true)}
        >
          {t('confirm.again')}
        </button>
      </form>
    </EntryPage>
  )
}
