/** Hours to answer that a link has at least when it is issued again: two weeks. */
const renewedHours = 14 * 24

/** Until when an invitation can be answered after it was issued again; never earlier than before. */
export function renewedExpiry(
  { expiresAt }: { readonly expiresAt: Temporal.Instant },
  now: Temporal.Instant,
): Temporal.Instant {
  const renewed = now.add({ hours: renewedHours })
  return Temporal.Instant.compare(renewed, expiresAt) > 0 ? renewed : expiresAt
}
