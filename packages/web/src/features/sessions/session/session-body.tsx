import type { ReactNode } from 'react'
import { Attendance } from '#web/features/sessions/attendance/attendance.tsx'
import { SessionDetails } from '#web/features/sessions/session/session-details.tsx'
import { SessionHistory } from '#web/features/sessions/session/session-history.tsx'
import type { useSession } from '#web/features/sessions/session/use-session.ts'
import { onDemand } from '#web/ui/on-demand.tsx'

/** A session for one person does not load it. */
const { Component: GroupPanel } = onDemand(() =>
  import('#web/features/sessions/group/group-panel.tsx').then((module) => module.GroupPanel),
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
  if (group) return <GroupPanel session={session} onChanged={onChanged} actions={actions} />
  return (
    <>
      <SessionDetails session={session} />
      <Attendance session={session} />
      {actions}
      <SessionHistory session={session} />
    </>
  )
}
