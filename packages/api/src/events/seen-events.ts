/** The position of an event in its table: the transaction that recorded it, then the order inside it. */
export interface EventPosition {
  readonly xid: bigint
  readonly id: bigint
}

/** Transactions that were running at some moment. */
export type Running = ReadonlySet<bigint>

/**
 * Which events a reader has seen, in the form of a PostgreSQL snapshot: all of the transactions below `next`, except
 * for some that were still open. Transactions commit out of order, so one number cannot say it.
 */
export interface SeenEvents {
  /** No event of this transaction, or of a later one, has been seen. */
  readonly next: bigint
  /** Earlier transactions of which events may be unseen, each with the last id that was seen, or zero. */
  readonly open: ReadonlyMap<bigint, bigint>
}

export function hasSeen({ next, open }: SeenEvents, { xid, id }: EventPosition): boolean {
  const last = open.get(xid)
  return last === undefined ? xid < next : id <= last
}

/**
 * The seen events and one more. The unseen events of one read are added in the order of their positions; `running` are
 * the transactions that this read could not see yet. The numbers of transactions that recorded nothing are left out until
 * a later event is seen: after a crash the database may use them again.
 */
export function seeEvent(
  { next, open }: SeenEvents,
  { xid, id }: EventPosition,
  running: Running,
): SeenEvents {
  const stillOpen = new Map([[xid, id]])
  for (const earlier of running) if (earlier < xid) stillOpen.set(earlier, open.get(earlier) ?? 0n)
  for (const [later, last] of open) if (later > xid) stillOpen.set(later, last)
  return { next: xid < next ? next : xid + 1n, open: stillOpen }
}

/** The seen events after a read that returned all that were unseen: nothing is open but what runs. */
export function settle({ next, open }: SeenEvents, running: Running): SeenEvents {
  return { next, open: new Map([...open].filter(([xid]) => running.has(xid))) }
}

/** Whether `seen` includes all that `other` has seen. */
export function includesAll(seen: SeenEvents, other: SeenEvents): boolean {
  if (other.next > seen.next) return false
  return [...seen.open].every(([xid, last]) => {
    const others = other.open.get(xid)
    return others === undefined ? xid >= other.next : others <= last
  })
}

/** All events of the transactions below this one have been seen. */
export function oldestUnseen({ next, open }: SeenEvents): bigint {
  return [...open.keys()].reduce((oldest, xid) => (xid < oldest ? xid : oldest), next)
}
