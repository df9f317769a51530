import { expect, test } from 'vitest'
import { isDate, isInstant } from '#web/time/is-date.ts'

test.each([
  ['2026-11-24', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['0000-01-01', false],
  ['9999-12-31', false],
  ['2026-11-24[u-ca=gregory]', false],
  ['2026-11-24T09:00', false],
  ['+002026-11-24', false],
  [20_261_124, false],
])('%s is a date: %s', (text, answer) => expect(isDate(text)).toBe(answer))

test.each([
  ['2026-11-24T09:00:00Z', true],
  ['2026-11-24T09:00+01:00', true],
  ['2026-11-24T09:00:00.123456Z', true],
  ['2026-11-24T09:00', false],
  ['2026-11-24T09:00Z[Europe/Paris]', false],
  ['2026-11-24T09:00Z[u-ca=hebrew]', false],
  ['2026-11-24T09:00:60Z', false],
  ['2026-11-24T25:00Z', false],
  ['9999-11-24T09:00Z', false],
  [null, false],
])('%s is a moment: %s', (text, answer) => expect(isInstant(text)).toBe(answer))
