import { race } from '#features/bookings/testing/race.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aPractice } from '#testing/practice.ts'
import type { World } from '#testing/world.ts'
import { benchWorld } from './bench-world.ts'

export interface RaceFigure {
  readonly rivals: number
  readonly rounds: number
  /** Rounds with exactly one winner, in which all others get SLOT_TAKEN with alternative times. */
  readonly clean: number
  readonly settledP50Ms: number
  readonly settledMaxMs: number
  readonly goal: { readonly p50Ms: number; readonly maxMs: number }
}

/** Many clients hold one slot at the same moment, in several rounds. Measures how long each waits for its answer. */
export async function benchRace(rivals: number, rounds: number): Promise<RaceFigure> {
  await using bench = await benchWorld()
  const world = bench as unknown as World
  const { ada, serviceId } = await aPractice(world, { horizonDays: 700 })
  const clients = await Promise.all(Array.from({ length: rivals }, () => aClientOf(world, ada)))
  const settled: number[] = []
  let clean = 0
  for (let round = 0; round < rounds; round++) {
    const start = Temporal.Instant.from('2026-11-24T10:00:00Z').add({ hours: 24 * round })
    const outcome = await race(bench.ports, { clients, serviceId, start })
    if (outcome.winners === 1 && outcome.refusals['SLOT_TAKEN'] === rivals - 1) clean++
    if (round >= Math.min(3, rounds - 1)) settled.push(...outcome.settledMs)
    bench.clock.advance('PT11M')
  }
  const sorted = settled.toSorted((a, b) => a - b)
  const settledP50Ms = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const settledMaxMs = sorted.at(-1) ?? Number.NaN
  return { rivals, rounds, clean, settledP50Ms, settledMaxMs, goal: { p50Ms: 50, maxMs: 250 } }
}
