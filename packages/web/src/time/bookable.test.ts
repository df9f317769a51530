import { expect, test } from 'vitest'
import { stillBookable } from '#web/time/bookable.ts'

const starts = ['2026-11-24T09:00:00Z', '2026-11-24T09:30:00Z', '2026-11-24T10:00:00Z']
const at = (now: string, notice: number) => stillBookable(starts, notice, `2026-11-24T${now}Z`).length

test.each([
  ['08:59:59', 0, 3],
  ['09:00:00', 0, 2],
  ['09:29:59.999', 0, 2],
  ['09:30:00', 0, 1],
  ['10:00:00', 0, 0],
  ['08:00:00', 60, 3],
  ['08:00:00.001', 60, 2],
  ['08:30:00.001', 60, 1],
  ['09:00:01', 60, 0],
])('at %s with %i minutes of notice, %i of three times are left', (now, notice, left) => {
  expect(at(now, notice)).toBe(left)
})
