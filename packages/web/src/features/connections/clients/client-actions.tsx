import { type ComponentType, useState } from 'react'
import { EndOrBlockDialog } from '#web/features/connections/clients/end-or-block-dialog.tsx'
import { UnblockButton } from '#web/features/connections/clients/unblock-button.tsx'
import type { ClientRow_ClientFragment } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { Ban, CalendarPlus, Ellipsis, UserMinus } from '#web/ui/icons.ts'
import { Menu } from '#web/ui/overlays/menu.tsx'
import { useLastValue } from '#web/ui/overlays/use-last-value.ts'

/** The dialog that books a session for a client. Sessions are above connections, so the route passes it in. */
export type BookDialog = ComponentType<{
  open: boolean
  clientId: string
  onClose: () => void
  onBooked: () => void
}>

type Props = { client: ClientRow_ClientFragment; BookDialog: BookDialog; onChanged: () => void }

/** The actions on a client: book, end the connection, block and unblock. */
export function ClientActions({ client, BookDialog, onChanged }: Props) {
  const t = useWords('connections/clients')
  const [asked, setAsked] = useState<'book' | 'end' | 'block' | null>(null)
  const shown = useLastValue(asked)
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
      {shown === 'book' ? (
        <BookDialog open={asked !== null} clientId={client.id} onClose={close} onBooked={onChanged} />
      ) : null}
      {shown === 'end' || shown === 'block' ? (
        <EndOrBlockDialog
          open={asked !== null}
          act={shown}
          client={client}
          onClose={close}
          onDone={onChanged}
        />
      ) : null}
    </>
  )
}
