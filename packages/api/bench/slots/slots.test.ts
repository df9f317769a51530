import { describe, expect, it } from 'vitest'
import type { ZoneId } from '#kernel/zone.ts'
import { offsetsOf } from '#kernel/zone-offsets.ts'
import { benchSlots } from './slots.bench.ts'
import { slotsFromRows } from './slots-request.ts'
import { slotRows } from './slots-rows.ts'
import { sweepFull } from './slots-sweep.ts'

describe('the floor of the slots benchmark', { timeout: 60_000 }, () => {
  it.each([
    [30, 200],
    [90, 200],
    [365, 200],
    [365, 10_000],
  ])('finds the same slots as the product over %i days with %i sessions', (days, sessions) => {
    const rows = slotRows(days, sessions)
    const swept = sweepFull(rows, offsetsOf(rows.zone as ZoneId))
    expect(swept).toEqual(slotsFromRows(rows))
    expect(swept.length).toBeGreaterThan(days)
  })

  it('is measured beside the product', () => {
    for (const figure of benchSlots(1)) expect(figure.ratio).toBeGreaterThan(0)
  })
})
