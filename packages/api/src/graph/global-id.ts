import { type Id, isUuid } from '#kernel/ids.ts'

/** Global ids are `Type:uuid` in base64url, opaque to clients (GraphQL Global Object Identification). */
export function encodeGlobalId(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`).toString('base64url')
}

/** Splits a global id; one that was never ours names no type, so that looking it up finds nothing. */
export function splitGlobalId(globalId: string): { typename: string; id: string } {
  const [typename = '', id = '', ...rest] = Buffer.from(globalId, 'base64url').toString('utf8').split(':')
  const sound = rest.length === 0 && isUuid(id) && encodeGlobalId(typename, id) === globalId
  return sound ? { typename, id } : { typename: '', id: '' }
}

/** The id inside a global id of one of the given types; null when it names anything else. */
export function idOf<I extends Id>(globalId: string, ...typenames: readonly string[]): I | null {
  const { typename, id } = splitGlobalId(globalId)
  return typenames.includes(typename) ? (id as I) : null
}
