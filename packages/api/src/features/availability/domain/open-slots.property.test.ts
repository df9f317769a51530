import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EpochMs } from '#kernel/epoch.ts'
import { encloses, type Interval, overlaps, pad, split, union } from '#kernel/interval.ts'
import type { Result } from '#kernel/result.ts'
import { explainRefusals } from './explain-refusals.ts'
import { openSlots, openWindows } from './open-slots.ts'
import type { Slot, SlotRequest } from './slot-request.ts'
import { slotRequests, someBusy } from './testing/arbitraries.ts'
import { slotsByBruteForce } from './testing/oracle.ts'

const msPerMinute = 60_000

function unwrap<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`)
  return result.value
}

const slotsOf = (request: SlotRequest): readonly Slot[] => unwrap(openSlots(request))

describe('openSlots', () => {
  it('agrees with a brute force that asks Temporal about every minute (row 23)', () => {
    fc.assert(
      fc.property(slotRequests, (request) => {
        expect(slotsOf(request)).toEqual(slotsByBruteForce(request))
      }),
      { numRuns: 300 },
    )
  })

  it('offers sorted times, each once, inside the open hours and clear of busy time and its buffers', () => {
    fc.assert(
      fc.property(slotRequests, (request) => {
        const slots = slotsOf(request)
        const { starts, ends } = openWindows(request)
        const moment = (minute = 0) => (minute * msPerMinute) as EpochMs
        const hours = union(
          starts.map((start, i): Interval => ({ start: moment(start), end: moment(ends[i]) })),
        )
        for (const [index, slot] of slots.entries()) {
          if (index > 0)
            expect(slot.start).toBeGreaterThan(slots[index - 1]?.start ?? Number.POSITIVE_INFINITY)
          expect(hours.some((window) => encloses(window, slot))).toBe(true)
          const { bufferBefore, bufferAfter } = request.service
          const occupied = pad(slot, bufferBefore * msPerMinute, bufferAfter * msPerMinute)
          expect(request.busy.some(({ interval }) => occupied !== null && overlaps(occupied, interval))).toBe(
            false,
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  it('never offers more because more is busy', () => {
    const withMore = slotRequests.chain((request) =>
      someBusy(request.range.start, 48).map((more) => ({ request, more })),
    )
    fc.assert(
      fc.property(withMore, ({ request, more }) => {
        const before = new Set(slotsOf(request).map((slot) => slot.start))
        const after = slotsOf({ ...request, busy: [...request.busy, ...more] })
        expect(after.filter((slot) => !before.has(slot.start))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same for a range as for its two parts', () => {
    fc.assert(
      fc.property(slotRequests, fc.double({ min: 0, max: 1, noNaN: true }), (request, share) => {
        const { start, end } = request.range
        const parts = split(request.range, Math.round(start + (end - start) * share) as EpochMs)
        const joined = parts.flatMap((range) => slotsOf({ ...request, range }))
        expect(joined).toEqual(slotsOf(request))
      }),
      { numRuns: 300 },
    )
  })

  it('does not care about the order of what it is given, and changes none of it', () => {
    fc.assert(
      fc.property(slotRequests, (request) => {
        const before = JSON.stringify(request)
        const reversed = {
          ...request,
          rules: request.rules.toReversed(),
          overrides: request.overrides.toReversed(),
          busy: request.busy.toReversed(),
        }
        expect(slotsOf(reversed)).toEqual(slotsOf(request))
        expect(JSON.stringify(request)).toBe(before)
      }),
    )
  })

  it('is the list of times that nothing speaks against', () => {
    fc.assert(
      fc.property(slotRequests, (request) => {
        const considered = unwrap(explainRefusals(request))
        const free = considered.filter(({ reasons }) => reasons.length === 0)
        expect(free.map(({ start, end }) => ({ start, end }))).toEqual(slotsOf(request))
        const starts = considered.map(({ start }) => start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        expect(new Set(starts).size).toBe(starts.length)
      }),
      { numRuns: 300 },
    )
  })

  it("does not depend on the zone of the server's process", () => {
    const script = `
      const { openSlots } = await import('./src/features/availability/domain/open-slots.ts')
      const { request, weekly, everyDay } = await import('./src/features/availability/domain/testing/week.ts')
      const rules = weekly(everyDay, '00:00-24:00')
      const asked = request('America/New_York', '2027-03-13T00:00', '2027-03-16T00:00', { rules })
      console.log(JSON.stringify(openSlots(asked)))`
    const answers = ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'].map((TZ) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: new URL('../../../..', import.meta.url),
        env: { ...process.env, TZ, NODE_OPTIONS: '' },
        encoding: 'utf8',
      }),
    )
    expect(new Set(answers).size).toBe(1)
    expect(JSON.parse(answers[0] ?? '').value).toHaveLength(71)
  })
})
