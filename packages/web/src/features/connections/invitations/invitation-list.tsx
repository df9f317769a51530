import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { useCallback } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { InvitationGroups } from '#web/features/connections/invitations/invitation-groups.tsx'
import { invitationsQuery } from '#web/features/connections/invitations/invitations-query.ts'
import { MoreButton } from '#web/features/connections/more-button.tsx'
import { useConnectionsLive } from '#web/features/connections/use-connections-live.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { Link2 } from '#web/ui/icons.ts'

/** Every invitation with its status; open ones come first. */
export function InvitationList({ invite }: { invite: ReactNode }) {
  const t = useWords('connections/invitations')
  const copy = useErrorCopy()
  const { data, error, refetch, fetchMore } = useQuery(invitationsQuery, {
    variables: {},
    fetchPolicy: 'cache-and-network',
  })
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  useConnectionsLive(
    useCallback(
      (change) => {
        if (change.invitation) again()
      },
      [again],
    ),
  )
  const { edges, pageInfo } = data?.invitations ?? {}
  return (
    <ListState
      items={edges}
      error={error && copy(errorCode(error))}
      reference={referenceOfError(error)}
      onRetry={again}
      empty={
        <EmptyState
          icon={<Link2 />}
          title={t('empty.invitations')}
          description={t('empty.invitationsText')}
          action={invite}
        />
      }
    >
      {(shown) => (
        <>
          <InvitationGroups edges={shown} />
          {pageInfo?.hasNextPage ? (
            <MoreButton onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
          ) : null}
        </>
      )}
    </ListState>
  )
}
