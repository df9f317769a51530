import { useSyncExternalStore } from 'react'
import { noteLost } from '#web/browser/connection-back.ts'

/**
 * Whether this page can still be used. `outdated`: the server has a newer version and no longer knows this one.
 * `elsewhere`: it was opened under another name than the site's own, at which the server answers nothing.
 */
export type PageState =
  | { readonly kind: 'current' }
  | { readonly kind: 'outdated' }
  | { readonly kind: 'elsewhere'; readonly publicUrl: string }

const current: PageState = { kind: 'current' }

let state: PageState = current
const listeners = new Set<() => void>()

export function setPageState(next: PageState): void {
  if (next.kind === state.kind) return
  state = next
  for (const listener of listeners) listener()
}

export function usePageState(): PageState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
}

/** For tests, which share the modules of the app. */
export const forgetPageState = () => setPageState(current)

/**
 * Notices when code of this page is missing. If the server still answers, it has replaced that version; otherwise the
 * network is away. The build dispatches this event for every script that fails to load.
 */
export function watchMissingCode(): void {
  window.addEventListener('vite:preloadError', () => {
    void fetch('/healthz', { cache: 'no-store' }).then(
      ({ ok }) => ok && setPageState({ kind: 'outdated' }),
      noteLost,
    )
  })
}
