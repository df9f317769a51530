import { describe, expect, test } from 'vitest'
import { cancellationInput } from './cancellation.ts'

type Tier = readonly [noticeMinutes: unknown, owedPercent: unknown]

function problems(tiers: readonly Tier[], insideLastTier: unknown = 'OWES') {
  const input = {
    tiers: tiers.map(([noticeMinutes, owedPercent]) => ({ noticeMinutes, owedPercent })),
    insideLastTier,
  }
  const read = cancellationInput.safeParse(input)
  if (read.success) return 'fine'
  return read.error.issues.map((issue) => [
    issue.path.join('.'),
    issue.code === 'custom' ? issue.params?.['reason'] : issue.code,
  ])
}

describe('terms for cancelling are refused at their field', () => {
  test.each<[string, readonly Tier[], unknown]>([
    [
      'ordered tiers',
      [
        [1440, 0],
        [720, 50],
        [0, 100],
      ],
      'fine',
    ],
    ['one tier', [[0, 0]], 'fine'],
    [
      'the longest notice',
      [
        [86_400, 0],
        [0, 1],
      ],
      'fine',
    ],
    ['no tier', [], [['tiers', 'too_small']]],
    [
      'six tiers',
      [
        [5, 0],
        [4, 1],
        [3, 2],
        [2, 3],
        [1, 4],
        [0, 5],
      ],
      [['tiers', 'too_big']],
    ],
    [
      'tiers that go backwards',
      [
        [60, 0],
        [120, 50],
        [0, 100],
      ],
      [['tiers.1.noticeMinutes', 'notice_not_falling']],
    ],
    [
      'a notice twice',
      [
        [60, 0],
        [60, 50],
        [0, 100],
      ],
      [['tiers.1.noticeMinutes', 'notice_repeated']],
    ],
    [
      'a percentage that stays',
      [
        [60, 50],
        [0, 50],
      ],
      [['tiers.1.owedPercent', 'percent_not_rising']],
    ],
    [
      'a percentage that falls',
      [
        [60, 50],
        [0, 20],
      ],
      [['tiers.1.owedPercent', 'percent_not_rising']],
    ],
    [
      'a last notice above 0',
      [
        [60, 0],
        [30, 50],
      ],
      [['tiers.1.noticeMinutes', 'last_notice_not_zero']],
    ],
    [
      'a notice below 0',
      [
        [60, 0],
        [-1, 50],
      ],
      [
        ['tiers.1.noticeMinutes', 'too_small'],
        ['tiers.1.noticeMinutes', 'last_notice_not_zero'],
      ],
    ],
    [
      'a notice of more than 60 days',
      [
        [86_401, 0],
        [0, 50],
      ],
      [['tiers.0.noticeMinutes', 'too_big']],
    ],
    ['more than the price', [[0, 101]], [['tiers.0.owedPercent', 'too_big']]],
    ['less than nothing', [[0, -1]], [['tiers.0.owedPercent', 'too_small']]],
    ['half a percent', [[0, 0.5]], [['tiers.0.owedPercent', 'invalid_type']]],
    [
      'half a minute',
      [
        [0.5, 0],
        [0, 1],
      ],
      [['tiers.0.noticeMinutes', 'invalid_type']],
    ],
  ])('%s', (_, tiers, expected) => {
    expect(problems(tiers)).toEqual(expected)
  })

  test.each<[string, readonly Tier[], unknown]>([
    [
      'the full price before clients have to ask',
      [
        [1440, 100],
        [0, 100],
      ],
      'fine',
    ],
    [
      'a last tier that is never owed',
      [
        [1440, 50],
        [0, 20],
      ],
      'fine',
    ],
    [
      'a last tier that is free, so that nobody has to ask',
      [
        [1440, 50],
        [0, 0],
      ],
      [['tiers.1.owedPercent', 'percent_not_rising']],
    ],
    [
      'a percentage that stays before the last tier',
      [
        [1440, 50],
        [720, 50],
        [0, 100],
      ],
      [['tiers.1.owedPercent', 'percent_not_rising']],
    ],
  ])('%s, where clients have to ask', (_, tiers, expected) => {
    expect(problems(tiers, 'ASKS')).toEqual(expected)
  })

  test('another switch', () => {
    expect(problems([[0, 0]], 'MAYBE')).toEqual([['insideLastTier', 'invalid_value']])
  })
})
