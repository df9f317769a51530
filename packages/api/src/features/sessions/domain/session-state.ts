/** The state of a session, derived from its places by every change of a place. */
export interface SessionState {
  readonly status: 'held' | 'scheduled' | 'completed' | 'cancelled' | 'expired'
  /** When the last hold ends; only for a held session. */
  readonly heldUntil: Temporal.Instant | null
}
