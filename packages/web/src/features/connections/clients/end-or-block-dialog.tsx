import { useState } from 'react'
import type { Failed } from '#web/apollo/use-action.ts'
import { useBlockAccount } from '#web/features/connections/clients/use-block-account.ts'
import { useEndConnection } from '#web/features/connections/clients/use-end-connection.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import type { ClientRow_ClientFragment } from '#web/gql/graphql.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { notify } from '#web/ui/feedback/notify.ts'
import { ConfirmDialog } from '#web/ui/overlays/confirm-dialog.tsx'

type Props = {
  open: boolean
  act: 'end' | 'block'
  client: ClientRow_ClientFragment
  onClose: () => void
  onDone: () => void
}

/**
 * Asks before a connection is ended or blocked. It cannot end before an upcoming session; a block is always possible.
 */
export function EndOrBlockDialog({ open, act, client, onClose, onDone }: Props) {
  const t = useWords('connections/clients')
  const end = useEndConnection()
  const block = useBlockAccount()
  const [failed, setFailed] = useState<Failed | null>(null)
  const name = client.displayName
  const copy = useErrorCopy({ BOOKINGS_AHEAD: t('end.stillBooked', { name }) })
  const confirm = async () => {
    const outcome = await (act === 'end' ? end : block).run({ input: { personId: client.id } })
    if (!outcome.ok) return setFailed(outcome)
    notify({ title: t(act === 'end' ? 'end.done' : 'block.done', { name }) })
    onDone()
    onClose()
  }
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t(act === 'end' ? 'end.title' : 'block.title', { name })}
      description={t(act === 'end' ? 'end.text' : 'block.text', { name })}
      confirmLabel={t(act === 'end' ? 'end.submit' : 'block.submit')}
      keepLabel={t(act === 'end' ? 'end.keep' : 'block.keep')}
      onConfirm={() => void confirm()}
      pending={end.pending || block.pending}
      danger
    >
      <FormFailure failure={failed && { ...failed, message: copy(failed.code) }} />
    </ConfirmDialog>
  )
}
