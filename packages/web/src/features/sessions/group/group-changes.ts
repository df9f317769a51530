import type { GroupPlace } from '#web/features/sessions/group/group-fragment.ts'

type Change = GroupPlace['changes'][number]

/** What can happen to every place at once, as one act. */
type WholeKind = 'ATTENDED' | 'CANCELLED' | 'RESCHEDULED'

export type GroupChange = Change & {
  /** Id of the place, and whose it is. */
  place: string
  name: string
  /** Whether it is one act on the whole session: then it is listed once. */
  whole: WholeKind | null
}

const wholeKinds: readonly string[] = ['ATTENDED', 'CANCELLED', 'RESCHEDULED']
const isWholeKind = (kind: string): kind is WholeKind => wholeKinds.includes(kind)

/** The changes of all places, where one act on all of them is one change. */
export function groupChanges(
  bookings: readonly Pick<GroupPlace, 'id' | 'client' | 'changes'>[],
): readonly GroupChange[] {
  const all = bookings.flatMap(({ id, client, changes }) =>
    changes.map((change) => ({ ...change, place: id, name: client.displayName })),
  )
  const acts = Map.groupBy(all, ({ kind, actor, occurredAt }) => `${kind} ${actor} ${occurredAt}`)
  return [...acts.values()].flatMap((act): GroupChange[] => {
    const [first] = act
    if (first && act.length > 1 && first.actor !== 'CLIENT' && isWholeKind(first.kind))
      return [{ ...first, whole: first.kind }]
    return act.map((change) => ({ ...change, whole: null }))
  })
}
