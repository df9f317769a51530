import type { LinkState } from '#web/ui/feedback/connection-banner.tsx'

export type ConnectionStatus = {
  get: () => LinkState
  set: (next: LinkState) => void
  subscribe: (listener: () => void) => () => void
}

/** The state of the live connection. The store is outside React, because the socket is. */
export function createConnectionStatus(): ConnectionStatus {
  let state: LinkState = 'online'
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set(next) {
      if (next === state) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
