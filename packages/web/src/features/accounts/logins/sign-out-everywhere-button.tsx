import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApollo } from '#web/apollo/apollo-context.ts'
import { useSignOutEverywhere } from '#web/features/accounts/logins/use-sign-out-everywhere.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { dialogOnDemand } from '#web/ui/on-demand.tsx'

const ConfirmDialog = dialogOnDemand(() =>
  import('#web/ui/overlays/confirm-dialog.tsx').then((module) => module.ConfirmDialog),
)

/** Ends every login, including this one, after a confirmation. */
export function SignOutEverywhereButton() {
  const t = useWords('accounts/security')
  const copy = useErrorCopy()
  const { restart } = useApollo()
  const navigate = useNavigate()
  const { run, pending } = useSignOutEverywhere()
  const [asking, setAsking] = useState(false)
  const end = async () => {
    const outcome = await run({})
    setAsking(false)
    if (!outcome.ok)
      return notify({ title: copy(outcome.code), tone: 'failed', reference: outcome.reference })
    await navigate({ to: '/' })
    await restart()
  }
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)} className="mt-5">
        {t('logins.everywhere')}
      </Button>
      {asking ? (
        <ConfirmDialog
          open
          danger
          onOpenChange={setAsking}
          title={t('everywhere.title')}
          description={t('everywhere.text')}
          confirmLabel={t('everywhere.confirm')}
          pending={pending}
          onConfirm={() => void end()}
        />
      ) : null}
    </>
  )
}
