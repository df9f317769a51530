import { afterEach, expect, test } from 'vitest'
import { serverNow, syncServerClock } from '#web/time/server-clock.ts'

const serverAt = (difference: Temporal.DurationLike) =>
  new Date(Temporal.Now.instant().add(difference).epochMilliseconds).toUTCString()
const minutesAhead = () => Math.round(Temporal.Now.instant().until(serverNow()).total('minutes'))

afterEach(() => syncServerClock(serverAt({ seconds: 0 })))

test.each([
  [{ hours: 24 }, 1440],
  [{ hours: -24 }, -1440],
  [{ minutes: 11 }, 11],
  [{ seconds: 2 }, 0],
])('a difference of %o to the server’s clock is taken into account', (difference, minutes) => {
  syncServerClock(serverAt(difference))
  expect(minutesAhead()).toBe(minutes)
})

test('an answer without a date changes nothing', () => {
  syncServerClock(serverAt({ hours: 2 }))
  syncServerClock(null)
  syncServerClock('yesterday')
  expect(minutesAhead()).toBe(120)
})

test('of several dates the latest counts, because a date only ever arrives late', () => {
  const secondsAhead = () => Math.round(Temporal.Now.instant().until(serverNow()).total('seconds'))
  syncServerClock(serverAt({ seconds: 20 }))
  const first = secondsAhead()
  expect(first).toBeGreaterThanOrEqual(19)
  syncServerClock(serverAt({ seconds: 18 }))
  expect(secondsAhead()).toBe(first)
  syncServerClock(serverAt({ seconds: 22 }))
  expect(secondsAhead()).toBeGreaterThan(first)
})
