import type { ReactNode } from 'react'
import { GroupFacts } from '#web/features/sessions/group/group-facts.tsx'
import { groupFragment } from '#web/features/sessions/group/group-fragment.ts'
import { GroupHistory } from '#web/features/sessions/group/group-history.tsx'
import { GroupPeople } from '#web/features/sessions/group/group-people.tsx'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'

type Props = {
  session: FragmentType<typeof groupFragment>
  /** Reads the session again. */
  onChanged: () => void
  /** Between the people and the history. */
  actions?: ReactNode
}

/** A group for its professional: its time, its places, the people in it, and what happened. */
export function GroupPanel({ session, onChanged, actions }: Props) {
  const group = readFragment(groupFragment, session)
  return (
    <>
      <GroupFacts group={group} onChanged={onChanged} />
      <GroupPeople group={group} onChanged={onChanged} />
      {actions}
      <GroupHistory group={group} />
    </>
  )
}
