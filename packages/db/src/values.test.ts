import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatInstantRange, parseInstant, parseInstantRange } from './values.ts'

const micro = fc.bigInt({ min: -62_135_596_800_000_000n, max: 253_402_300_799_999_999n })
const instantOf = (microseconds: bigint) => new Temporal.Instant(microseconds * 1_000n)

test('a written range is read back unchanged', () => {
  fc.assert(
    fc.property(micro, micro, (start, end) => {
      const range = { start: instantOf(start), end: instantOf(end) }
      const read = parseInstantRange(formatInstantRange(range))
      expect(read.start.equals(range.start) && read.end.equals(range.end)).toBe(true)
    }),
  )
})

test("PostgreSQL's text for a range is read", () => {
  const read = parseInstantRange('["2026-01-31 09:00:00+00","2026-01-31 10:30:00.5+00")')
  expect(read.start.toString()).toBe('2026-01-31T09:00:00Z')
  expect(read.end.toString()).toBe('2026-01-31T10:30:00.5Z')
})

test.each([
  'empty',
  '(,)',
  '["2026-01-31 09:00:00+00",)',
  '("2026-01-31 09:00:00+00","2026-01-31 10:00:00+00"]',
])('the empty, unbounded or not half-open range %s is refused', (text) => {
  expect(() => parseInstantRange(text)).toThrow(RangeError)
})

test('infinity is not a moment', () => {
  expect(() => parseInstant('infinity')).toThrow(RangeError)
})
