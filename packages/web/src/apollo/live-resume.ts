/** What a subscription sends. The socket client reads its variables again at every reconnection. */
export type LivePayload = {
  query: string
  operationName?: string
  variables: Record<string, unknown>
  extensions: { documentId: string }
}

export type Resume = { accept: (data: unknown) => boolean }

/** The cursor of the single root field of a live message, when it has one. */
export function cursorOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const [root] = Object.values(data)
  if (typeof root !== 'object' || root === null || !('cursor' in root)) return undefined
  return typeof root.cursor === 'string' ? root.cursor : undefined
}

/**
 * Remembers how far a subscription has read. `accept` says whether a message is new, and moves the payload's `after`
 * forward. A reconnected socket then asks only for what follows.
 */
export function createResume(payload: LivePayload): Resume {
  let last: string | undefined
  return {
    accept(data) {
      const cursor = cursorOf(data)
      if (cursor === undefined) return true
      if (cursor === last) return false
      last = cursor
      payload.variables = { ...payload.variables, after: cursor }
      return true
    },
  }
}
