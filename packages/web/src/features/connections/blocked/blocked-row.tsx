import { useApolloClient } from '@apollo/client/react'
import { blockedQuery } from '#web/features/connections/blocked/blocked-query.ts'
import { useUnblockAccount } from '#web/features/connections/blocked/use-unblock-account.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { ListRow } from '#web/ui/layout/list-row.tsx'
import { Avatar } from '#web/ui/marks/avatar.tsx'

type Props = { person: { id: string; displayName: string; since: string } }

/** A blocked person, with a button to unblock them. */
export function BlockedRow({ person: { id, displayName: name, since } }: Props) {
  const t = useWords('connections/blocked')
  const copy = useErrorCopy()
  const { day } = useFormats()
  const client = useApolloClient()
  const { run, pending } = useUnblockAccount()
  const unblock = async () => {
    const outcome = await run({ input: { personId: id } })
    if (!outcome.ok && outcome.code !== 'NOT_FOUND')
      return notify({ title: copy(outcome.code), tone: 'failed', reference: outcome.reference })
    client.cache.updateQuery({ query: blockedQuery }, (known) =>
      known?.viewer
        ? {
            ...known,
            viewer: {
              ...known.viewer,
              blockedAccounts: known.viewer.blockedAccounts.filter((one) => one.id !== id),
            },
          }
        : known,
    )
    notify({ title: t('blocked.done', { name }) })
  }
  return (
    <ListRow
      leading={<Avatar name={name} />}
      title={name}
      detail={t('blocked.since', { day: day(since) })}
      trailing={
        <Button
          variant="secondary"
          size="sm"
          pending={pending}
          aria-label={t('blocked.unblockName', { name })}
          onClick={() => void unblock()}
        >
          {t('blocked.unblock')}
        </Button>
      }
    />
  )
}
