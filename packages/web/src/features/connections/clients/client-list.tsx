import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { useCallback } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { ClientRow } from '#web/features/connections/clients/client-row.tsx'
import { type ClientsSearch, clientsVariables } from '#web/features/connections/clients/clients-place.ts'
import { clientsQuery } from '#web/features/connections/clients/clients-query.ts'
import { useClientSessionsLive } from '#web/features/connections/clients/use-client-sessions-live.ts'
import { MoreButton } from '#web/features/connections/more-button.tsx'
import { useConnectionsLive } from '#web/features/connections/use-connections-live.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { Users } from '#web/ui/icons.ts'
import { List } from '#web/ui/layout/list.tsx'

type Props = { search: ClientsSearch; invite: ReactNode }

/** The clients that match the address, kept up to date. */
export function ClientList({ search, invite }: Props) {
  const t = useWords('connections/clients')
  const copy = useErrorCopy()
  const { data, previousData, error, refetch, fetchMore } = useQuery(clientsQuery, {
    variables: clientsVariables(search),
  })
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  useConnectionsLive(({ client }) => {
    if (client) again()
  })
  useClientSessionsLive(again)
  const { edges, pageInfo } = (data ?? (error ? undefined : previousData))?.clients ?? {}
  const wanted = clientsVariables(search).status
  const empty = search.q ? (
    <EmptyState title={t('empty.noMatch', { text: search.q })} description={t('empty.noMatchText')} />
  ) : search.show === 'former' ? (
    <EmptyState icon={<Users />} title={t('empty.former')} description={t('empty.formerText')} />
  ) : (
    <EmptyState
      icon={<Users />}
      title={t('empty.clients')}
      description={t('empty.clientsText')}
      action={invite}
    />
  )
  return (
    <ListState
      items={edges}
      error={error && copy(errorCode(error))}
      reference={referenceOfError(error)}
      onRetry={again}
      empty={empty}
    >
      {(shown) => (
        <>
          <List aria-label={t(wanted === 'ENDED' ? 'show.former' : 'show.clients')}>
            {shown.map(({ node }) => (
              <ClientRow key={node.id} client={node} last={node.lastSessionAt} next={node.nextSessionAt} />
            ))}
          </List>
          {pageInfo?.hasNextPage ? (
            <MoreButton onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
          ) : null}
        </>
      )}
    </ListState>
  )
}
