import { type ReactNode, useEffect, useRef, useState } from 'react'
import { LocalInboxLink } from '#web/features/accounts/email/local-inbox-link.tsx'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { type ErrorCopyCode, useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'

type Props = {
  /** What was sent to which address, and what to do with it. */
  children: ReactNode
  resend: () => Promise<{ ok: true } | { ok: false; code: ErrorCopyCode; reference: string | undefined }>
  /** Returns to the form, with everything still in it. */
  onBack: () => void
}

type Failure = { message: string; reference: string | undefined }

/** A mail is on its way. The text is the same for known and unknown addresses. */
export function CheckInbox({ children, resend, onBack }: Props) {
  const t = useWords('accounts')
  const copy = useErrorCopy()
  const [state, setState] = useState<'idle' | 'pending' | 'again' | Failure>('idle')
  const words = useRef<HTMLDivElement>(null)
  useEffect(() => words.current?.focus(), [])
  const again = async () => {
    setState('pending')
    const outcome = await resend()
    setState(outcome.ok ? 'again' : { ...outcome, message: copy(outcome.code) })
  }
  return (
    <div className="flex flex-col gap-5">
      <div ref={words} tabIndex={-1} className="break-words text-ink-soft outline-none">
        {children}
      </div>
      <p className="text-sm text-ink-faint">{t('inbox.wait')}</p>
      <LocalInboxLink />
      <div role="status" className="empty:hidden">
        {state === 'again' ? <Notice tone="success">{t('inbox.again')}</Notice> : null}
      </div>
      <FormFailure failure={typeof state === 'object' ? state : undefined} />
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" pending={state === 'pending'} onClick={() => void again()}>
          {t('inbox.resend')}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t('inbox.back')}
        </Button>
      </div>
    </div>
  )
}
