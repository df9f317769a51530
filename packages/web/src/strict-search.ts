type ReadSearch = (search: Record<string, unknown>) => object

/**
 * Allows only the search parameters that a reader returns. The router would keep the others, invalid values included,
 * unless they are set to undefined.
 */
export function strictSearch<Read extends ReadSearch>(read: Read): Read {
  const strict: ReadSearch = (search) => {
    const absent = Object.fromEntries(Object.keys(search).map((key) => [key, undefined]))
    return { ...absent, ...read(search) }
  }
  return strict as Read
}
