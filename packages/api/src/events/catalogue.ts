import type { LoginId } from '#kernel/ids.ts'

/**
 * Every fact that is recorded, with the ids a reader needs to load what changed. Each feature adds its own in
 * `events.ts`. Never personal data: a reader is authorized again before anything is loaded.
 */
export interface EventData {
  /** Open time of the professional may differ between two instants (ISO 8601); null: anywhere. */
  'slots.changed': { readonly from: string | null; readonly to: string | null }
  /** The login is over: everything opened with it closes. */
  'login.ended': { readonly loginId: LoginId }
}

export type EventType = keyof EventData
