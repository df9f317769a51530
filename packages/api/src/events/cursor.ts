/** A place in the stream: the transaction that recorded an event, then the order inside it. */
export interface Position {
  readonly xid: bigint
  readonly id: bigint
}

/** The events after one position, up to and including another. */
export interface StreamRange {
  readonly after: Position
  readonly upTo: Position
}

/** Negative, zero or positive, as `one` comes before, at or after `other`. */
export function comparePositions(one: Position, other: Position): number {
  if (one.xid !== other.xid) return one.xid < other.xid ? -1 : 1
  return one.id === other.id ? 0 : one.id < other.id ? -1 : 1
}

/** A position as clients carry it: opaque to them, `<xid>.<id>` to us. */
export function writeCursor({ xid, id }: Position): string {
  return `${xid}.${id}`
}

/** Null for a text that was never a cursor of ours. */
export function readCursor(text: string): Position | null {
  const found = /^(\d{1,19})\.(\d{1,18})$/.exec(text)
  return found?.[1] === undefined || found[2] === undefined
    ? null
    : { xid: BigInt(found[1]), id: BigInt(found[2]) }
}
