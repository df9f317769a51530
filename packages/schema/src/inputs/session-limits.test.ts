import { describe, expect, test } from 'vitest'
import { practiceLimitsInput, serviceLimitsInput } from './session-limits.ts'

const none = {
  perDay: null,
  perWeek: null,
  clientPerDay: null,
  clientPerWeek: null,
  breakAfterMinutes: null,
  breakMinutes: null,
}

function problems(asked: object) {
  const parsed = practiceLimitsInput.safeParse(asked)
  if (parsed.success) return []
  return parsed.error.issues.map((issue) => {
    const reason = issue.code === 'custom' ? issue.params?.['reason'] : issue.code
    return `${issue.path.join('.')}: ${reason}`
  })
}

describe('limits of sessions', () => {
  test('absent ones are null, and when all are null there are none', () => {
    expect(practiceLimitsInput.parse({ perDay: 4 })).toEqual({ ...none, perDay: 4 })
    expect(practiceLimitsInput.parse(none)).toBeNull()
    expect(serviceLimitsInput.parse({})).toBeNull()
  })

  test.each([
    [{ perDay: 0 }, ['perDay: too_small']],
    [{ perDay: -1 }, ['perDay: too_small']],
    [{ perDay: 2.5 }, ['perDay: invalid_type']],
    [{ perDay: 51 }, ['perDay: too_big']],
    [{ perWeek: 1_000_000_000 }, ['perWeek: too_big']],
    [{ breakAfterMinutes: 29, breakMinutes: 30 }, ['breakAfterMinutes: too_small']],
    [{ breakAfterMinutes: 120, breakMinutes: 0 }, ['breakMinutes: too_small']],
    [{ perDay: 5, perWeek: 4 }, ['perWeek: week_below_day']],
    [{ clientPerDay: 2, clientPerWeek: 1 }, ['clientPerWeek: week_below_day']],
    [{ breakAfterMinutes: 120 }, ['breakMinutes: break_length_missing']],
    [{ breakMinutes: 15 }, ['breakAfterMinutes: break_due_missing']],
    [{ perDay: 5, perWeek: 5, clientPerDay: 1, clientPerWeek: 1 }, []],
    [{ breakAfterMinutes: 120, breakMinutes: 15 }, []],
  ])('%j is refused by field: %j', (asked, expected) => expect(problems(asked)).toEqual(expected))

  test('a service has the same rule for its week', () => {
    expect(serviceLimitsInput.safeParse({ perDay: 3, perWeek: 2 }).success).toBe(false)
  })
})
