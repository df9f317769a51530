import { limits } from './limits.ts'

/** From this notice up to that of the tier before it, cancelling costs this share of the price. */
export interface CancellationTier {
  readonly noticeMinutes: number
  /** Percent of the price. */
  readonly owedPercent: number
}

/**
 * What cancelling costs a client. The notices fall to 0 and the percentages rise, so each notice belongs to exactly one
 * tier: the first tier reaches as far ahead as anybody books.
 */
export interface CancellationPolicy {
  readonly version: 2
  readonly tiers: readonly CancellationTier[]
  /** After booking, cancelling is free for this long, but never after the start. */
  readonly graceMinutes: number
  /** Inside a last tier that costs something: the client may cancel and owes it, or has to ask. */
  readonly insideLastTier: 'owes' | 'asks'
}

/** What a professional decides about cancelling. */
export type CancellationTerms = Pick<CancellationPolicy, 'tiers' | 'insideLastTier'>

export function cancellationPolicy({ tiers, insideLastTier }: CancellationTerms): CancellationPolicy {
  return { version: 2, tiers, graceMinutes: limits.cancelGraceMinutes, insideLastTier }
}

/** The policy of a new practice: free until a day before, then the client has to ask. */
export const usualCancellation = cancellationPolicy({
  tiers: [
    { noticeMinutes: 1440, owedPercent: 0 },
    { noticeMinutes: 0, owedPercent: 100 },
  ],
  insideLastTier: 'asks',
})

/** Cancelling costs nothing until the start. */
export const freeCancellation = cancellationPolicy({
  tiers: [{ noticeMinutes: 0, owedPercent: 0 }],
  insideLastTier: 'owes',
})

/** A session and when it was booked, in epoch milliseconds; null if it is not booked yet. */
interface Planned {
  readonly policy: CancellationPolicy
  readonly start: number
  readonly bookedAt: number | null
}

/** A part of the time before a session in which cancelling costs one share of the price. */
export interface CancellationStep {
  readonly owedPercent: number
  /** Its last moment (epoch milliseconds), or the start of the session, at which it is over. */
  readonly until: number
}

const minute = 60_000

/**
 * The tier of a notice in milliseconds. Notice is elapsed time, whatever clocks do in between, and the exact instant
 * belongs to the cheaper side: 24 hours before is still "24 hours before".
 */
export function tierAt(policy: CancellationPolicy, notice: number): CancellationTier {
  const tier = policy.tiers.find(({ noticeMinutes }) => notice >= noticeMinutes * minute)
  const last = policy.tiers.at(-1)
  if (tier === undefined && last === undefined) throw new Error('A cancellation policy has at least one tier')
  return tier ?? (last as CancellationTier)
}

/** Whether a client may cancel inside a tier. */
export function mayCancelIn(policy: CancellationPolicy, tier: CancellationTier): boolean {
  return policy.insideLastTier === 'owes' || tier.owedPercent === 0 || tier !== policy.tiers.at(-1)
}

/**
 * What cancelling costs a client from a moment to the start, step by step. The last step can end before the start: from
 * then on the client has to ask. Empty from the start on, and where the client has to ask now.
 */
export function cancellationSteps(planned: Planned, now: number): readonly CancellationStep[] {
  const { policy, start, bookedAt } = planned
  if (now >= start) return []
  const grace = bookedAt === null ? [] : [Math.min(bookedAt + policy.graceMinutes * minute, start)]
  const ends = [...policy.tiers.map(({ noticeMinutes }) => start - noticeMinutes * minute), ...grace]
  const ahead = [...new Set(ends)].filter((end) => end >= now).sort((a, b) => a - b)
  const steps: CancellationStep[] = []
  for (const until of ahead) {
    const owedPercent = percentAt(planned, until)
    if (owedPercent === null) break
    if (steps.at(-1)?.owedPercent === owedPercent) steps.pop()
    steps.push({ owedPercent, until })
  }
  return steps
}

/** What cancelling costs a client at a moment before the start; null where the client has to ask. */
function percentAt({ policy, start, bookedAt }: Planned, at: number): number | null {
  if (bookedAt !== null && at <= bookedAt + policy.graceMinutes * minute) return 0
  const tier = tierAt(policy, start - at)
  return mayCancelIn(policy, tier) ? tier.owedPercent : null
}

/** The part of a price that is owed, in minor units; halves are rounded up. */
export function owedMinor(priceMinor: number, owedPercent: number): number {
  return Math.floor((priceMinor * owedPercent + 50) / 100)
}

/** Whether cancelling costs something. A share of a free session is nothing, and so is one that rounds to nothing. */
export function hasCost(owedMinor: number): boolean {
  return owedMinor > 0
}

/** Steps that cost nothing one after the other become the last of them; null where no step costs anything. */
export function stepsWithCost<S>(steps: readonly S[], owedOf: (step: S) => number): readonly S[] | null {
  const costs = (step: S) => hasCost(owedOf(step))
  if (!steps.some(costs)) return null
  return steps.filter((step, n) => {
    const next = steps[n + 1]
    return next === undefined || costs(step) || costs(next)
  })
}

/**
 * The shortest notice at which cancelling is free; where it is never free, the shortest at which a client may cancel. A
 * session booked with at least this notice can be cancelled when it is booked.
 */
export function shortestFreeNotice(policy: CancellationPolicy): number {
  const free = policy.tiers.findLast(({ owedPercent }) => owedPercent === 0)
  const open = policy.tiers.findLast((tier) => mayCancelIn(policy, tier))
  return (free ?? open ?? { noticeMinutes: 0 }).noticeMinutes
}
