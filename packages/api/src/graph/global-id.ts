import { type Id, type IdOfType, isUuid, parseId } from '#kernel/ids.ts'

/**
 * Global ids are `Type:uuid` in base64url, opaque to clients (GraphQL Global Object Identification). A calendar has 200
 * of them, and `btoa` takes half the time of a buffer. Its alphabet differs only for `>`, `?` and `~`, which never
 * occur.
 */
export function encodeGlobalId(typename: string, id: string): string {
  const text = `${typename}:${id}`
  const encoded = btoa(text)
  const padding = (3 - (text.length % 3)) % 3
  return padding === 0 ? encoded : encoded.slice(0, -padding)
}

/** Splits a global id. An id in another format gets no type, so that looking it up finds nothing. */
export function splitGlobalId(globalId: string): { typename: string; id: string } {
  const bytes = Buffer.from(globalId, 'base64url')
  const [typename = '', id = '', ...rest] = bytes.toString('latin1').split(':')
  const sound = rest.length === 0 && isUuid(id) && bytes.toString('base64url') === globalId
  return sound ? { typename, id } : { typename: '', id: '' }
}

/** The id inside a global id of one of the given types; null for any other type. */
export function idOf<I extends Id>(globalId: string, ...typenames: readonly string[]): I | null {
  const { typename, id } = splitGlobalId(globalId)
  return typenames.includes(typename) ? parseId<I>(id) : null
}

/** Reads the ids of a type for `builder.node`, which has already split them: other text is a bug. */
export function idReader<const Type extends string>(_type: Type) {
  return (text: string): IdOfType<Type> => {
    const id = parseId<IdOfType<Type>>(text)
    if (id === null) throw new TypeError('A node was asked for by something else than an id')
    return id
  }
}
