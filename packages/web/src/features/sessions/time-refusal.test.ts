import { expect, test } from 'vitest'
import { overridesFor, type ReasonAgainst } from '#web/features/sessions/time-refusal.ts'

function against(reason: ReasonAgainst['reason'], override: ReasonAgainst['override']): ReasonAgainst {
  const meets = { clientName: null, groupName: null, meetsFrom: null, meetsUntil: null }
  return { reason, override, ...meets, bufferMinutes: null, bufferSide: null }
}

test('a professional overrides every reason at once, each rule once', () => {
  const reasons = [
    against('DAY_OFF', 'OUTSIDE_HOURS'),
    against('TIME_OFF', 'OUTSIDE_HOURS'),
    against('BUFFER', 'BUFFER'),
  ]
  expect(overridesFor(reasons)).toEqual(['OUTSIDE_HOURS', 'BUFFER'])
})

test('one reason that nobody can override is enough, and without reasons there is nothing to override', () => {
  expect(overridesFor([against('SESSION', null), against('NOTICE', 'NOTICE')])).toBeNull()
  expect(overridesFor([])).toBeNull()
})
