import type { SignedInViewer } from '#auth/viewer.ts'
import type { ServiceId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { holdSlot } from '../use-cases/hold-slot.ts'

export interface Race {
  readonly clients: readonly SignedInViewer[]
  readonly serviceId: ServiceId
  readonly start: Temporal.Instant
}

export interface RaceOutcome {
  readonly winners: number
  /** Number of refusals by code; `nothing near` counts refusals without a free time to offer. */
  readonly refusals: Readonly<Record<string, number>>
  /** Milliseconds until each answer, in the order of clients. */
  readonly settledMs: readonly number[]
}

/** Many clients hold one slot at the same time. An exception is a bug and is not caught. */
export async function race(ports: Ports, { clients, serviceId, start }: Race): Promise<RaceOutcome> {
  const began = performance.now()
  const answers = await Promise.all(
    clients.map(async (client) => {
      const idempotencyKey = ports.newId()
      const hold = { serviceId, start, durationMinutes: 60, idempotencyKey }
      const outcome = await holdSlot(ports, client, hold)
      return { outcome, ms: performance.now() - began }
    }),
  )
  const refusals: Record<string, number> = {}
  for (const { outcome } of answers) {
    if (outcome.ok) continue
    const { error } = outcome
    const near = 'nearest' in error && Array.isArray(error.nearest) && error.nearest.length > 0
    const code = error.code === 'SLOT_TAKEN' && !near ? 'nothing near' : error.code
    refusals[code] = (refusals[code] ?? 0) + 1
  }
  const winners = answers.filter(({ outcome }) => outcome.ok).length
  return { winners, refusals, settledMs: answers.map(({ ms }) => ms) }
}
