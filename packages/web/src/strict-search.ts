type ReadSearch = (search: Record<string, unknown>) => object

/**
 * Makes a reader of an address's search the only way in. The router keeps what a reader leaves out, wrong values
 * included, unless it is named as absent.
 */
export function strictSearch<Read extends ReadSearch>(read: Read): Read {
  const strict: ReadSearch = (search) => {
    const absent = Object.fromEntries(Object.keys(search).map((key) => [key, undefined]))
    return { ...absent, ...read(search) }
  }
  return strict as Read
}
