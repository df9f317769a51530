import type { ZoneId } from '#kernel/zone.ts'
import { offsetsOf } from '#kernel/zone-offsets.ts'
import { slotsFromRows, slotsFromRowsUnlimited } from './slots-request.ts'
import { slotRows } from './slots-rows.ts'
import { sweepFull } from './slots-sweep.ts'

/** Median times in milliseconds of the hand-written floor and of our code, and their ratio. */
export type SlotFigure = {
  readonly days: number
  readonly slots: number
  readonly floorMs: number
  readonly oursMs: number
  readonly ratio: number
  readonly goal: number
}

const goal = 2

/**
 * Open slots for 30, 90 and 365 days with 200 bookings, against a bare sweep over minutes with the same input and
 * output. Both take turns in rounds well under a millisecond, so that other processes interrupt only a few. As many
 * rounds run first without being counted, so that compiled code is measured.
 */
export function benchSlots(rounds = 201): readonly SlotFigure[] {
  return [30, 90, 365].map((days) => {
    const rows = slotRows(days)
    const offsets = offsetsOf(rows.zone as ZoneId)
    const compute = days > 92 ? slotsFromRowsUnlimited : slotsFromRows
    const repeats = Math.ceil(1200 / days)
    const floors: number[] = []
    const times: number[] = []
    for (let round = -rounds; round < rounds; round += 1) {
      const floorMs = time(() => sweepFull(rows, offsets).length, repeats)
      const oursMs = time(() => compute(rows).length, repeats)
      if (round < 0) continue
      floors.push(floorMs)
      times.push(oursMs)
    }
    const [floorMs, oursMs] = [median(floors), median(times)]
    return { days, slots: compute(rows).length, floorMs, oursMs, ratio: oursMs / floorMs, goal }
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
