import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PartDialog } from '#web/features/clients/part-dialog.tsx'
import { UnblockButton } from '#web/features/clients/unblock-button.tsx'
import type { ClientRow_ClientFragment } from '#web/gql/graphql.ts'
import { Button } from '#web/ui/button.tsx'
import { IconButton } from '#web/ui/icon-button.tsx'
import { Ban, CalendarPlus, Ellipsis, UserMinus } from '#web/ui/icons.ts'
import { Menu } from '#web/ui/menu.tsx'
import { useLingering } from '#web/ui/use-lingering.ts'

const BookForClientDialog = lazy(() =>
  import('#web/features/sessions/book-for-client-dialog.tsx').then((module) => ({
    default: module.BookForClientDialog,
  })),
)

type Props = { client: ClientRow_ClientFragment; onChanged: () => void }

/** What can be done with a client: book, end the connection, block and unblock. */
export function ClientActions({ client, onChanged }: Props) {
  const { t } = useTranslation('clients')
  const [asked, setAsked] = useState<'book' | 'end' | 'block' | null>(null)
  const shown = useLingering(asked)
  const close = () => setAsked(null)
  const active = client.status === 'ACTIVE'
  const end = { id: 'end', label: t('end.open'), icon: <UserMinus />, onSelect: () => setAsked('end') }
  const block = {
    id: 'block',
    label: t('block.open'),
    icon: <Ban />,
    danger: true,
    onSelect: () => setAsked('block'),
  }
  return (
    <>
      {active ? (
        <Button onClick={() => setAsked('book')}>
          <CalendarPlus aria-hidden="true" />
          {t('book')}
        </Button>
      ) : null}
      {client.blocked ? (
        <UnblockButton client={client} onUnblocked={onChanged} />
      ) : (
        <Menu
          trigger={<IconButton label={t('actions', { name: client.displayName })} icon={<Ellipsis />} />}
          groups={active ? [[end], [block]] : [[block]]}
        />
      )}
      <Suspense>
        {shown === 'book' ? (
          <BookForClientDialog
            open={asked !== null}
            clientId={client.id}
            onClose={close}
            onBooked={onChanged}
          />
        ) : null}
      </Suspense>
      {shown === 'end' || shown === 'block' ? (
        <PartDialog open={asked !== null} act={shown} client={client} onClose={close} onParted={onChanged} />
      ) : null}
    </>
  )
}
