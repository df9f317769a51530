import { useState } from 'react'
import { LocalInboxLink } from '#web/features/accounts/email/local-inbox-link.tsx'
import { useRequestPasswordReset } from '#web/features/accounts/password/use-request-password-reset.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'

/** For an account without a password: a fresh mailed link sets one. */
export function SetPassword({ email }: { email: string }) {
  const t = useWords('accounts/security')
  const copy = useErrorCopy()
  const { run, pending } = useRequestPasswordReset()
  const [state, setState] = useState<'idle' | 'sent' | { message: string; reference: string | undefined }>(
    'idle',
  )
  const ask = async () => {
    const outcome = await run({ input: { email } })
    setState(outcome.ok ? 'sent' : { ...outcome, message: copy(outcome.code) })
  }
  return (
    <div className="flex max-w-sm flex-col gap-5">
      <div role="status" className="flex flex-col gap-3 empty:hidden">
        {state === 'sent' ? (
          <>
            <Notice tone="success">{t('password.sent', { email })}</Notice>
            <LocalInboxLink />
          </>
        ) : null}
      </div>
      <FormFailure failure={typeof state === 'object' ? state : undefined} />
      <Button variant="secondary" pending={pending} onClick={() => void ask()} className="self-start">
        {t('password.set')}
      </Button>
    </div>
  )
}
