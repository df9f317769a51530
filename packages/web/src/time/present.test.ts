import { afterEach, expect, test } from 'vitest'
import { learnPresent, presentInstant } from '#web/time/present.ts'

const serverAt = (difference: Temporal.DurationLike) =>
  new Date(Temporal.Now.instant().add(difference).epochMilliseconds).toUTCString()
const minutesAhead = () => Math.round(Temporal.Now.instant().until(presentInstant()).total('minutes'))

afterEach(() => learnPresent(serverAt({ seconds: 0 })))

test.each([
  [{ hours: 24 }, 1440],
  [{ hours: -24 }, -1440],
  [{ minutes: 11 }, 11],
  [{ seconds: 20 }, 0],
])('a difference of %o to the server’s clock is taken into account', (difference, minutes) => {
  learnPresent(serverAt(difference))
  expect(minutesAhead()).toBe(minutes)
})

test('an answer without a date changes nothing', () => {
  learnPresent(serverAt({ hours: 2 }))
  learnPresent(null)
  learnPresent('yesterday')
  expect(minutesAhead()).toBe(120)
})
