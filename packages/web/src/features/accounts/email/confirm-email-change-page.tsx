import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useApollo } from '#web/apollo/apollo-context.ts'
import { useConfirmEmailChange } from '#web/features/accounts/email/use-confirm-email-change.ts'
import { EntryPage } from '#web/features/accounts/entry-page.tsx'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'

const route = getRouteApi('/confirm-email-change')

/** The page of the link mailed to a new address. Its owner confirms while signed in; all other logins end. */
export function ConfirmEmailChangePage() {
  const t = useWords('accounts')
  const { token = '' } = route.useSearch()
  const { run, pending } = useConfirmEmailChange()
  const { restart } = useApollo()
  const router = useRouter()
  const copy = useErrorCopy()
  const [state, setState] = useState<{ code: string; reference: string | undefined } | { email: string }>()
  const confirm = async () => {
    const outcome = await run({ input: { token } })
    if (outcome.ok) await restart()
    setState(outcome.ok ? { email: outcome.value.email } : outcome)
  }
  if (state && 'email' in state)
    return (
      <EntryPage title={t('change.doneTitle')} lead={t('change.done', { email: state.email })}>
        <Button size="lg" onClick={() => void router.navigate({ to: '/settings/security' })}>
          {t('change.continue')}
        </Button>
      </EntryPage>
    )
  if (!token || state?.code === 'TOKEN_INVALID')
    return (
      <EntryPage title={t('change.goneTitle')} lead={t('change.gone')}>
        <Link to="/settings/security" className={buttonStyle('primary', 'lg')}>
          {t('change.again')}
        </Link>
      </EntryPage>
    )
  if (state?.code === 'SIGNED_OUT')
    return (
      <EntryPage title={t('change.signInTitle')} lead={t('change.signInLead')}>
        <Link
          to="/sign-in"
          search={{ next: `/confirm-email-change?token=${encodeURIComponent(token)}` }}
          className={buttonStyle('primary', 'lg')}
        >
          {t('change.signIn')}
        </Link>
      </EntryPage>
    )
  return (
    <EntryPage title={t('change.title')} lead={t('change.lead')}>
      <div className="flex flex-col gap-5">
        <FormFailure failure={state && { ...state, message: copy(state.code) }} />
        <Button size="lg" pending={pending} onClick={() => void confirm()}>
          {t('change.submit')}
        </Button>
      </div>
    </EntryPage>
  )
}
