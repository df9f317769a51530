import { useState } from 'react'
import { useDeclineInvitation } from '#web/features/connections/join/use-decline-invitation.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { dialogOnDemand } from '#web/ui/on-demand.tsx'

const ConfirmDialog = dialogOnDemand(() =>
  import('#web/ui/overlays/confirm-dialog.tsx').then((module) => module.ConfirmDialog),
)

type Props = {
  token: string
  onDeclined: () => void
  onRefused: (refused: { code: string; reference: string | undefined }) => void
}

/** Declines an invitation, after a confirmation. */
export function DeclineButton({ token, onDeclined, onRefused }: Props) {
  const t = useWords('connections/join')
  const { run, pending } = useDeclineInvitation()
  const [asking, setAsking] = useState(false)
  const decline = async () => {
    const outcome = await run({ input: { token } })
    setAsking(false)
    if (outcome.ok) onDeclined()
    else onRefused(outcome)
  }
  return (
    <>
      <Button size="lg" variant="quiet" onClick={() => setAsking(true)}>
        {t('decline')}
      </Button>
      {asking ? (
        <ConfirmDialog
          open
          onOpenChange={setAsking}
          title={t('declineAsk.title')}
          description={t('declineAsk.text')}
          confirmLabel={t('declineAsk.confirm')}
          keepLabel={t('declineAsk.keep')}
          pending={pending}
          onConfirm={() => void decline()}
        />
      ) : null}
    </>
  )
}
