import { expect, test } from 'vitest'
import { isMomentKey } from './moment-key.ts'

const id = '01a17702-4580-7f23-a5b2-494b28518164'

test.each(['2026-11-21T09:00:00Z', '2026-11-21T09:00:00.008821Z', '2024-02-29T23:59:59.123456789Z'])(
  'a list continues after %s',
  (at) => expect(isMomentKey([at, id])).toBe(true),
)

test.each([
  '2026-02-30T00:00:00Z',
  '2026-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-21T25:00:00Z',
  '0000-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '2026-11-21T09:00:00+25:00',
  '2026-11-21',
  'infinity',
  'epoch',
  '',
])('the moment %j, which the database cannot read, is refused', (at) =>
  expect(isMomentKey([at, id])).toBe(false),
)

test.each([[[]], [['2026-11-21T09:00:00Z']], [['2026-11-21T09:00:00Z', 'x']], [[1, id]], [[null, null]]])(
  'the key %j is refused',
  (key) => expect(isMomentKey(key)).toBe(false),
)
