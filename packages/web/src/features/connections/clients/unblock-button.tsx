import { useUnblockAccount } from '#web/features/connections/blocked/use-unblock-account.ts'
import type { ClientRow_ClientFragment } from '#web/gql/graphql.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'

type Props = { client: ClientRow_ClientFragment; onUnblocked: () => void }

/** Unblocks a client, so that they can be invited again. A client already unblocked elsewhere counts as a success. */
export function UnblockButton({ client: { id, displayName: name }, onUnblocked }: Props) {
  const t = useWords('connections/clients')
  const copy = useErrorCopy()
  const { run, pending } = useUnblockAccount()
  const unblock = async () => {
    const outcome = await run({ input: { personId: id } })
    if (!outcome.ok && outcome.code !== 'NOT_FOUND')
      return notify({ title: copy(outcome.code), tone: 'failed', reference: outcome.reference })
    notify({ title: t('unblock.done', { name }) })
    onUnblocked()
  }
  return (
    <Button variant="secondary" pending={pending} onClick={() => void unblock()}>
      {t('unblock.submit')}
    </Button>
  )
}
