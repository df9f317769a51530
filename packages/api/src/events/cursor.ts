/** A position in the stream: the transaction that recorded an event, then the order inside it. */
export interface Position {
  readonly xid: bigint
  readonly id: bigint
}

/** The events after one position, up to and including another. */
export interface StreamRange {
  readonly after: Position
  readonly upTo: Position
}

/** Negative if `one` comes before `other`, zero if they are equal, positive if it comes after. */
export function comparePositions(one: Position, other: Position): number {
  if (one.xid !== other.xid) return one.xid < other.xid ? -1 : 1
  return one.id === other.id ? 0 : one.id < other.id ? -1 : 1
}

/** The cursor of a position, `<xid>.<id>`. It is opaque to clients. */
export function writeCursor({ xid, id }: Position): string {
  return `${xid}.${id}`
}

/** The position of a cursor; null for any other text. */
export function readCursor(text: string): Position | null {
  const found = /^(\d{1,19})\.(\d{1,18})$/.exec(text)
  return found?.[1] === undefined || found[2] === undefined
    ? null
    : { xid: BigInt(found[1]), id: BigInt(found[2]) }
}
