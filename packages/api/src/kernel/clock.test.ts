import { describe, expect, it } from 'vitest'
import { fixedClock, systemClock } from './clock.ts'

describe('fixedClock', () => {
  it('stays fixed until it is advanced', () => {
    const clock = fixedClock('2026-11-21T09:00:00Z')
    expect(clock.now()).toEqual(clock.now())
    clock.advance({ minutes: 10 })
    expect(clock.now().toString()).toBe('2026-11-21T09:10:00Z')
    clock.advance('PT1H')
    expect(clock.now().toString()).toBe('2026-11-21T10:10:00Z')
  })
})

describe('systemClock', () => {
  it('does not run backwards between two calls', () => {
    const before = systemClock.now()
    expect(Temporal.Instant.compare(systemClock.now(), before)).toBeGreaterThanOrEqual(0)
  })
})
