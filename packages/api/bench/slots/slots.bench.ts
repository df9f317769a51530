import type { ZoneId } from '#kernel/zone.ts'
import { offsetsOf } from '#kernel/zone-offsets.ts'
import { slotsFromRows } from './slots-request.ts'
import { slotRows } from './slots-rows.ts'
import { sweepFull } from './slots-sweep.ts'

/** Median times in milliseconds of the hand-written floor and of our code, and their ratio. */
export type SlotFigure = {
  readonly days: number
  readonly sessions: number
  readonly slots: number
  readonly floorMs: number
  readonly oursMs: number
  readonly ratio: number
  readonly goal: number
}

/** 10,000 sessions overlap: a studio with many rooms. */
const cases = [
  { days: 30, sessions: 200, goal: 2 },
  { days: 90, sessions: 200, goal: 2 },
  { days: 365, sessions: 200, goal: 2 },
  { days: 365, sessions: 10_000, goal: 3 },
] as const

/**
 * Open slots for 30, 90 and 365 days with 200 or 10,000 sessions, against a bare sweep over minutes with the same input and
 * output. Both take turns in rounds well under a millisecond, so that other processes interrupt only a few. As many
 * rounds run first without being counted, so that compiled code is measured.
 */
export function benchSlots(rounds = 201): readonly SlotFigure[] {
  return cases.map(({ days, sessions, goal }) => {
    const rows = slotRows(days, sessions)
    const offsets = offsetsOf(rows.zone as ZoneId)
    const repeats = Math.ceil(1200 / days)
    const floors: number[] = []
    const times: number[] = []
    for (let round = -rounds; round < rounds; round += 1) {
      const floorMs = time(() => sweepFull(rows, offsets).length, repeats)
      const oursMs = time(() => slotsFromRows(rows).length, repeats)
      if (round < 0) continue
      floors.push(floorMs)
      times.push(oursMs)
    }
    const [floorMs, oursMs] = [median(floors), median(times)]
    return {
      days,
      sessions,
      slots: slotsFromRows(rows).length,
      floorMs,
      oursMs,
      ratio: oursMs / floorMs,
      goal,
    }
  })
}

function time(work: () => number, repeats: number): number {
  let answers = 0
  const start = performance.now()
  for (let repeat = 0; repeat < repeats; repeat += 1) answers += work()
  const elapsed = performance.now() - start
  if (answers < repeats) throw new Error('The round found no slots')
  return elapsed / repeats
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
