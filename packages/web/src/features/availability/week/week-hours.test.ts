import { describe, expect, test } from 'vitest'
import { nudged } from '#web/features/availability/week/grid-keys.ts'
import { dragged } from '#web/features/availability/week/use-range-drag.ts'
import {
  close,
  copyDay,
  dayOf,
  fits,
  open,
  openMinutes,
  openMore,
  place,
  placeFirst,
  rulesOf,
  weekOf,
} from '#web/features/availability/week/week-hours.ts'
import { minuteOf, minuteText } from '#web/time/local-time.ts'

const hours = (weekday: number, startMinute: number, endMinute: number) => ({
  weekday,
  startMinute,
  endMinute,
})
const week = weekOf([hours(1, 540, 720), hours(1, 840, 1080), hours(2, 540, 720)])
const [morning] = week

describe('the week', () => {
  test('is written back as the rules it was read from, in order', () => {
    expect(rulesOf([...week].reverse())).toEqual([
      hours(1, 540, 720),
      hours(1, 840, 1080),
      hours(2, 540, 720),
    ])
  })

  test('accepts adjacent hours, but none that overlap, are empty or leave the day', () => {
    expect(fits(hours(1, 720, 840), week)).toBe(true)
    expect(fits(hours(1, 700, 800), week)).toBe(false)
    expect(fits(hours(3, 600, 600), week)).toBe(false)
    expect(fits(hours(3, 1380, 1455), week)).toBe(false)
  })

  test('accepts eight ranges a day, but not a ninth', () => {
    const full = weekOf(Array.from({ length: 8 }, (_, each) => hours(3, each * 60, each * 60 + 30)))
    expect(fits(hours(3, 1200, 1260), full)).toBe(false)
  })

  test('keeps the order of its ranges while one moves, so that a drag continues', () => {
    const moved = place(week, '1-540', hours(4, 600, 780))
    expect(moved.map(({ id }) => id)).toEqual(week.map(({ id }) => id))
    expect(dayOf(moved, 4)).toMatchObject([{ id: '1-540', startMinute: 600, endMinute: 780 }])
  })

  test('does not change when a range does not fit', () => {
    expect(place(week, '1-540', hours(1, 900, 960))).toBe(week)
  })

  test('opens an hour, less before the next range, and nothing where it is already open', () => {
    expect(dayOf(open(week, 'n', 1, 750), 1)[1]).toMatchObject({ startMinute: 750, endMinute: 810 })
    expect(dayOf(open(week, 'n', 1, 810), 1)[1]).toMatchObject({ startMinute: 810, endMinute: 840 })
    expect(open(week, 'n', 1, 600)).toBe(week)
  })

  test('opens more hours after the last ones of a day, or a working day where it was closed', () => {
    expect(dayOf(openMore(week, 'n', 1), 1).at(-1)).toMatchObject({ startMinute: 1140, endMinute: 1200 })
    expect(dayOf(openMore(week, 'n', 5), 5)).toMatchObject([hours(5, 540, 1020)])
  })

  test('replaces the hours of other days with those of one day, which keeps its own', () => {
    const copied = copyDay(week, 1, [1, 2, 3])
    for (const day of [1, 2, 3]) expect(openMinutes(dayOf(copied, day))).toBe(420)
    expect(new Set(copied.map(({ id }) => id)).size).toBe(copied.length)
    expect(openMinutes(dayOf(copyDay(week, 6, [1]), 1))).toBe(0)
  })

  test('loses the range that is closed', () => {
    expect(close(week, '1-540').map(({ id }) => id)).toEqual(['1-840', '2-540'])
  })
})

describe('an open range', () => {
  if (!morning) throw new Error('The week has no morning')

  test('moves by quarters of an hour and to other days, and stays within the day', () => {
    expect(dragged({ grip: 'move', from: morning }, 22, 3)).toEqual(hours(3, 555, 735))
    expect(dragged({ grip: 'move', from: morning }, -2000, 1)).toEqual(hours(1, 0, 180))
    expect(dragged({ grip: 'move', from: morning }, 2000, 1)).toEqual(hours(1, 1260, 1440))
  })

  test('is at least a quarter of an hour long, and does not pass midnight', () => {
    expect(dragged({ grip: 'start', from: morning }, 2000, 1)).toEqual(hours(1, 705, 720))
    expect(dragged({ grip: 'end', from: morning }, -2000, 1)).toEqual(hours(1, 540, 555))
    expect(dragged({ grip: 'end', from: morning }, 2000, 1)).toEqual(hours(1, 540, 1440))
  })

  test('follows the arrow keys: a quarter of an hour, a day, and with Shift only its end', () => {
    const days = [7, 1, 2, 3, 4, 5, 6]
    expect(nudged(morning, 'ArrowDown', false, days)).toEqual([hours(1, 555, 735)])
    expect(nudged(morning, 'ArrowUp', true, days)).toEqual([hours(1, 540, 705)])
    expect(nudged(morning, 'ArrowLeft', false, days)).toEqual([hours(7, 540, 720)])
    expect(nudged({ ...morning, weekday: 7 }, 'ArrowLeft', false, days)).toEqual([])
    expect(nudged(morning, 'a', false, days)).toEqual([])
  })

  test('skips a day where it does not fit', () => {
    const next = placeFirst(week, '1-540', nudged(morning, 'ArrowRight', false, [1, 2, 3]))
    expect(dayOf(next, 3)).toMatchObject([{ id: '1-540', startMinute: 540, endMinute: 720 }])
  })
})

test('a time field shows the midnight that ends a day as 00:00', () => {
  expect([minuteText(1440), minuteText(570)]).toEqual(['00:00', '09:30'])
  expect([minuteOf('00:00', true), minuteOf('00:00'), minuteOf('09:3')]).toEqual([1440, 0, null])
})
