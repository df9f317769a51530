import { usualCancellation } from '@hora/schema/cancellation-policy'
import { expect, test } from 'vitest'
import {
  type CancellationDraft,
  cancellationDraft,
  draftOf,
  nextRow,
  policyOfDraft,
  problemsInDraft,
} from '#web/features/profiles/cancellation/cancellation-draft.ts'

const row = (notice: string, percent: string, unit: 'MINUTES' | 'HOURS' | 'DAYS' = 'HOURS') => ({
  notice,
  unit,
  percent,
})
const draft = (rows: CancellationDraft['rows'], lastPercent = '100', inside: 'OWES' | 'ASKS' = 'OWES') => ({
  rows,
  lastPercent,
  inside,
})

function problems(value: CancellationDraft) {
  const read = cancellationDraft.safeParse(value)
  return read.success ? 'fine' : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}

test.each([
  ['ordered tiers', draft([row('24', '0'), row('30', '50', 'MINUTES')]), 'fine'],
  [
    'tiers that go backwards',
    draft([row('2', '0'), row('1', '50', 'DAYS')]),
    ['rows.1.notice notice_not_falling'],
  ],
  [
    'one notice in two units',
    draft([row('24', '0'), row('1', '50', 'DAYS')]),
    ['rows.1.notice notice_repeated'],
  ],
  ['a percentage that does not rise', draft([row('24', '50')], '50'), ['lastPercent percent_not_rising']],
  ['a notice of 0 before the last tier', draft([row('0', '0')]), ['rows.0.notice notice_wrong']],
  ['more than 60 days', draft([row('61', '0', 'DAYS')]), ['rows.0.notice notice_wrong']],
  ['no number', draft([row('soon', '0')], ''), ['rows.0.notice notice_wrong', 'lastPercent percent_wrong']],
  ['half a percent', draft([row('24', '0.5')]), ['rows.0.percent percent_wrong']],
  ['more than the price', draft([row('24', '0')], '101'), ['lastPercent percent_wrong']],
  ['the full price before clients have to ask', draft([row('24', '100')], '', 'ASKS'), 'fine'],
  ['nothing typed where clients have to ask', draft([row('24', '0')], '', 'ASKS'), 'fine'],
])('%s: the problem is at its field', (_, value, expected) => {
  expect(problems(value)).toEqual(expected)
})

test('a saved policy is edited and saved as the same policy', () => {
  expect(policyOfDraft(draftOf(usualCancellation))).toEqual(usualCancellation)
  const days = {
    ...usualCancellation,
    tiers: [{ noticeMinutes: 10_080, owedPercent: 0 }, ...usualCancellation.tiers.slice(1)],
  }
  expect(draftOf(days).rows).toEqual([row('7', '0', 'DAYS')])
  expect(policyOfDraft(draftOf(days))).toEqual(days)
})

test('a practice where cancelling was always free has nothing to ask for', () => {
  const free = { ...usualCancellation, tiers: [{ noticeMinutes: 0, owedPercent: 0 }] }
  expect(draftOf(free)).toEqual(draft([], '0', 'OWES'))
})

test('a further tier is one that fits', () => {
  let value: CancellationDraft = draft([], '100')
  for (let tiers = 2; tiers <= 5; tiers += 1) {
    value = { ...value, rows: [...value.rows, nextRow(value)] }
    expect(problems(value)).toBe('fine')
  }
})

test('a problem that the server names is shown at the field of the editor', () => {
  const reason = 'percent_not_rising'
  const paths = ['cancellation.tiers.0.noticeMinutes', 'cancellation.tiers.1.owedPercent', 'name']
  expect(
    problemsInDraft(
      paths.map((path) => ({ path, reason })),
      2,
    ).map(({ path }) => path),
  ).toEqual(['cancellation.rows.0.notice', 'cancellation.lastPercent', 'name'])
})
