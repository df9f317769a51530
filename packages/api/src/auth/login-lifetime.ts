/** The lifetime of a login, from its last use and from its start. Use is recorded at most hourly. */
export const loginLifetime = {
  idle: Temporal.Duration.from({ hours: 24 * 10 }),
  absolute: Temporal.Duration.from({ hours: 24 * 30 }),
  touchedEvery: Temporal.Duration.from({ hours: 1 }),
} as const

export interface LoginEnds {
  readonly idleExpiresAt: Temporal.Instant
  readonly absoluteExpiresAt: Temporal.Instant
}

/** When a login that starts now expires. */
export function endsOfNewLogin(now: Temporal.Instant): LoginEnds {
  return { idleExpiresAt: now.add(loginLifetime.idle), absoluteExpiresAt: now.add(loginLifetime.absolute) }
}

/** Whether a login is still valid. At the exact moment of expiry it is not. */
export function isAlive({ idleExpiresAt, absoluteExpiresAt }: LoginEnds, now: Temporal.Instant): boolean {
  const before = (end: Temporal.Instant) => Temporal.Instant.compare(now, end) < 0
  return before(idleExpiresAt) && before(absoluteExpiresAt)
}

/** The idle end after a use, or null if the last use was recorded less than an hour ago. */
export function touch(
  login: { readonly lastSeenAt: Temporal.Instant; readonly absoluteExpiresAt: Temporal.Instant },
  now: Temporal.Instant,
): Temporal.Instant | null {
  const due = login.lastSeenAt.add(loginLifetime.touchedEvery)
  if (Temporal.Instant.compare(now, due) < 0) return null
  const idleEnd = now.add(loginLifetime.idle)
  return Temporal.Instant.compare(idleEnd, login.absoluteExpiresAt) < 0 ? idleEnd : login.absoluteExpiresAt
}

/** How long a read login stays correct while its row does not change: until it expires or its next use is recorded. */
export function sameUntil(login: LoginEnds & { readonly lastSeenAt: Temporal.Instant }): Temporal.Instant {
  const moments = [
    login.idleExpiresAt,
    login.absoluteExpiresAt,
    login.lastSeenAt.add(loginLifetime.touchedEvery),
  ]
  return moments.toSorted(Temporal.Instant.compare)[0] as Temporal.Instant
}
