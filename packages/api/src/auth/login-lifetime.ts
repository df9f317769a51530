/** How long a login lives, from its last use and from its start; use is written down at most hourly. */
export const loginLifetime = {
  idle: Temporal.Duration.from({ hours: 24 * 10 }),
  absolute: Temporal.Duration.from({ hours: 24 * 30 }),
  touchedEvery: Temporal.Duration.from({ hours: 1 }),
} as const

export interface LoginEnds {
  readonly idleExpiresAt: Temporal.Instant
  readonly absoluteExpiresAt: Temporal.Instant
}

/** When a login that starts now is over. */
export function endsOfNewLogin(now: Temporal.Instant): LoginEnds {
  return { idleExpiresAt: now.add(loginLifetime.idle), absoluteExpiresAt: now.add(loginLifetime.absolute) }
}

/** Whether a login may still be used; at the very moment it expires it may not. */
export function isAlive({ idleExpiresAt, absoluteExpiresAt }: LoginEnds, now: Temporal.Instant): boolean {
  const before = (end: Temporal.Instant) => Temporal.Instant.compare(now, end) < 0
  return before(idleExpiresAt) && before(absoluteExpiresAt)
}

/** The idle end after a use, or null while the last one was written down less than an hour ago. */
export function touch(
  login: { readonly lastSeenAt: Temporal.Instant; readonly absoluteExpiresAt: Temporal.Instant },
  now: Temporal.Instant,
): Temporal.Instant | null {
  const due = login.lastSeenAt.add(loginLifetime.touchedEvery)
  if (Temporal.Instant.compare(now, due) < 0) return null
  const idleEnd = now.add(loginLifetime.idle)
  return Temporal.Instant.compare(idleEnd, login.absoluteExpiresAt) < 0 ? idleEnd : login.absoluteExpiresAt
}

/** Until when a login that was read stays as it was read, if its row does not change: its end, or its next touch. */
export function sameUntil(login: LoginEnds & { readonly lastSeenAt: Temporal.Instant }): Temporal.Instant {
  const moments = [
    login.idleExpiresAt,
    login.absoluteExpiresAt,
    login.lastSeenAt.add(loginLifetime.touchedEvery),
  ]
  return moments.toSorted(Temporal.Instant.compare)[0] as Temporal.Instant
}
