import { useQuery } from '@apollo/client/react'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { EntryPage } from '#web/features/accounts/entry-page.tsx'
import { whenConfirmedElsewhere } from '#web/features/accounts/sign-up/confirmed-elsewhere.ts'
import { ClosedInvitation, type ClosedState } from '#web/features/connections/join/closed-invitation.tsx'
import { InvitationLetter } from '#web/features/connections/join/invitation-letter.tsx'
import { invitationQuery } from '#web/features/connections/join/invitation-query.ts'
import { OpenInvitation } from '#web/features/connections/join/open-invitation.tsx'
import { useMoveOn } from '#web/features/connections/join/use-move-on.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { ErrorState } from '#web/ui/feedback/error-state.tsx'
import { Skeleton } from '#web/ui/feedback/skeleton.tsx'

const route = getRouteApi('/i/$token')

type Shown = { status: string; alreadyConnected: boolean; own: boolean }

function closed(invitation: Shown | null): ClosedState | null {
  if (!invitation) return 'UNKNOWN'
  if (invitation.alreadyConnected) return 'CONNECTED'
  if (invitation.status !== 'PENDING') return invitation.status as ClosedState
  return invitation.own ? 'OWN' : null
}

const stateOf = (closed: ClosedState | null | undefined) =>
  closed ? (closed === 'CONNECTED' ? 'connected' : 'closed') : 'open'

/** The page of a professional's link, mail or QR code. */
export function InvitationPage() {
  const t = useWords('connections/join')
  const { token } = route.useParams()
  const copy = useErrorCopy()
  const { data, error, refetch } = useQuery(invitationQuery, { variables: { token } })
  const [ended, setEnded] = useState<ClosedState | null>(null)
  useEffect(() => whenConfirmedElsewhere(() => void refetch().catch(() => undefined)), [refetch])
  const known = data && (ended ?? closed(data.invitation))
  const name = data?.invitation?.professional.displayName ?? ''
  const moveOn = useMoveOn({ name, state: data && stateOf(known) })
  if (!data)
    return (
      <EntryPage title={t('title')}>
        {error ? (
          <ErrorState
            message={copy(errorCode(error))}
            reference={referenceOfError(error)}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        ) : (
          <Skeleton className="h-56" />
        )}
      </EntryPage>
    )
  const { invitation } = data
  if (known) return <ClosedInvitation state={known} name={name} />
  return (
    <EntryPage title={t('title')} lead={t('lead')}>
      {invitation ? (
        <div className="flex flex-col gap-6">
          <InvitationLetter invitation={invitation} />
          <OpenInvitation token={token} email={invitation.email} onClosed={setEnded} onConnected={moveOn} />
        </div>
      ) : null}
    </EntryPage>
  )
}
