import type { LoginId } from '#kernel/ids.ts'

/**
 * All recorded events, each with the ids that a reader needs to load the change. Each feature adds its own in
 * `events.ts`. They carry no personal data: a reader is authorized again before anything is loaded.
 */
export interface EventData {
  /** The open times of the professional may have changed between two instants (ISO 8601); null: at any time. */
  'slots.changed': { readonly from: string | null; readonly to: string | null }
  /** The login has ended. Everything opened with it closes. */
  'login.ended': { readonly loginId: LoginId }
}

export type EventType = keyof EventData
