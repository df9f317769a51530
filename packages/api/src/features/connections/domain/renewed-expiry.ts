/** The minimum validity of a reissued link: two weeks. */
const renewedHours = 14 * 24

/** The expiry of a reissued invitation; never earlier than before. */
export function renewedExpiry(
  { expiresAt }: { readonly expiresAt: Temporal.Instant },
  now: Temporal.Instant,
): Temporal.Instant {
  const renewed = now.add({ hours: renewedHours })
  return Temporal.Instant.compare(renewed, expiresAt) > 0 ? renewed : expiresAt
}
