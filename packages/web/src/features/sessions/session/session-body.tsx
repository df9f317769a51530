import type { ReactNode } from 'react'
import { Attendance } from '#web/features/sessions/attendance/attendance.tsx'
import { SessionDetails } from '#web/features/sessions/session/session-details.tsx'
import { SessionHistory } from '#web/features/sessions/session/session-history.tsx'
import type { useSession } from '#web/features/sessions/session/use-session.ts'
import { hasRequests, sessionEntryFragment } from '#web/features/sessions/session-fragment.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import { onDemand } from '#web/ui/on-demand.tsx'

/** A session for one person does not load it. */
const { Component: GroupPanel } = onDemand(() =>
  import('#web/features/sessions/group/group-panel.tsx').then((module) => module.GroupPanel),
)

/** Most sessions were never asked for. */
const { Component: SessionRequests } = onDemand(() =>
  import('#web/features/sessions/request/session-requests.tsx').then((module) => module.SessionRequests),
)

type Props = {
  session: NonNullable<ReturnType<typeof useSession>['session']>
  group: boolean
  /** Reads the session again. */
  onChanged: () => void
  /** Before the history. */
  actions?: ReactNode
}

/** Everything about a session, for one person or a group. */
export function SessionBody({ session, group, onChanged, actions }: Props) {
  const asks = hasRequests(readFragment(sessionEntryFragment, session))
  const requests = asks ? <SessionRequests session={session} onChanged={onChanged} /> : null
  if (group)
    return (
      <>
        {requests}
        <GroupPanel session={session} onChanged={onChanged} actions={actions} />
      </>
    )
  return (
    <>
      {requests}
      <SessionDetails session={session} />
      <Attendance session={session} />
      {actions}
      <SessionHistory session={session} />
    </>
  )
}
