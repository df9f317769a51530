/** What a session is by its places; anyone who changes a place says it. */
export interface SessionState {
  readonly status: 'held' | 'scheduled' | 'completed' | 'cancelled' | 'expired'
  /** Of a held session: when the last of its holds ends. */
  readonly heldUntil: Temporal.Instant | null
}
