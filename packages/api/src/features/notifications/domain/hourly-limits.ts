import type { AccountId, NotificationId } from '#kernel/ids.ts'

/** A mail that was sent to the recipient or is being sent, once for each line in it. */
export interface PlannedMail {
  readonly mailId: NotificationId
  readonly kind: string
  readonly other: AccountId | null
  readonly at: Temporal.Instant
}

interface HourlyLimits {
  /** Mails to one person because of one other person. */
  readonly pair: number
  /** Mails of one kind to one person. */
  readonly kind: number
  /** All mails to one person because of others. */
  readonly recipient: number
}

export const ordinaryLimits: HourlyLimits = { pair: 10, kind: 30, recipient: 40 }

/** For urgent mails and digests, so that ordinary mails cannot use up their share. */
export const reservedLimits: HourlyLimits = { pair: 15, kind: 40, recipient: 50 }

export const limitWindow = Temporal.Duration.from({ hours: 1 })

/** When a mail may be sent: now, or when enough earlier mails are more than an hour old. */
export function nextFree(
  { kind, other }: Pick<PlannedMail, 'kind' | 'other'>,
  planned: readonly PlannedMail[],
  limits: HourlyLimits,
  now: Temporal.Instant,
): Temporal.Instant {
  const ofPair = other === null ? [] : planned.filter((mail) => mail.other === other)
  const ofKind = planned.filter((mail) => mail.kind === kind)
  const ends = [
    whenBelow(limits.pair, ofPair),
    whenBelow(limits.kind, ofKind),
    whenBelow(limits.recipient, planned),
  ]
  return ends.reduce<Temporal.Instant>((late, at) => (at !== null && isAfter(at, late) ? at : late), now)
}

function whenBelow(max: number, planned: readonly PlannedMail[]): Temporal.Instant | null {
  const newestFirst = [...new Map(planned.map(({ mailId, at }) => [mailId, at])).values()].toSorted((a, b) =>
    Temporal.Instant.compare(b, a),
  )
  return newestFirst[max - 1]?.add(limitWindow) ?? null
}

function isAfter(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) > 0
}
