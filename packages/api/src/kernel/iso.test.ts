import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readInstant, readPlainDate, readPlainDateTime } from './iso.ts'

const accepted: readonly (readonly [string, (text: string) => unknown, string])[] = [
  ['2026-11-21T09:00:00Z', readInstant, '2026-11-21T09:00:00Z'],
  ['2026-11-21T09:00Z', readInstant, '2026-11-21T09:00:00Z'],
  ['2026-11-21T09:00:00.123456Z', readInstant, '2026-11-21T09:00:00.123456Z'],
  ['2026-11-21T10:00+01:00', readInstant, '2026-11-21T09:00:00Z'],
  ['2026-11-21T03:30:00-05:30', readInstant, '2026-11-21T09:00:00Z'],
  ['2200-12-31T23:59:59Z', readInstant, '2200-12-31T23:59:59Z'],
  ['2024-02-29', readPlainDate, '2024-02-29'],
  ['0001-01-01', readPlainDate, '0001-01-01'],
  ['9999-12-31', readPlainDate, '9999-12-31'],
  ['2026-11-21T09:00', readPlainDateTime, '2026-11-21T09:00:00'],
  ['2026-11-21T09:00:30.5', readPlainDateTime, '2026-11-21T09:00:30.5'],
]

test.each(accepted)('%s is read exactly', (text, read, expected) => {
  expect(String(read(text))).toBe(expected)
})

const refused: Readonly<Record<string, readonly [(text: string) => unknown, readonly string[]]>> = {
  instants: [
    readInstant,
    [
      '2026-11-21T09:00',
      '2026-11-21T09:00:00Z[u-ca=gregory]',
      '2026-11-21T09:00:00Z[!u-ca=hebrew]',
      '2026-11-21T09:00:00+01:00[Europe/Paris]',
      '2026-11-21T09:00:00+01:00[Asia/Tokyo]',
      '2026-11-21T09:00:00+01:00:30',
      '2026-11-21T09:00:00+0100',
      '2026-11-21T09:00:00+01',
      '2026-11-21T09:00:00\u221201:00',
      '2026-11-21t09:00:00z',
      '2026-11-21 09:00:00Z',
      '20261121T090000Z',
      '2026-11-21T23:59:60Z',
      '2026-11-21T24:00:00Z',
      '2026-11-21T09Z',
      '2026-11-21T09:00:00,5Z',
      '2026-11-21T09:00:00.1234567Z',
      '2026-02-29T09:00:00Z',
      '+002026-11-21T09:00:00Z',
      '-000001-11-21T09:00:00Z',
      '1899-12-31T23:59:59Z',
      '1900-01-01T00:00:00+01:00',
      '2201-01-01T00:00:00Z',
      '2200-12-31T23:59:59-01:00',
      '٢٠٢٦-11-21T09:00:00Z',
      '2026-11-21T09:00:00Z\n',
      ' 2026-11-21T09:00:00Z',
      '2026-W47-6T09:00:00Z',
      '2026-325T09:00:00Z',
    ],
  ],
  dates: [
    readPlainDate,
    [
      '2026-12-20[u-ca=gregory]',
      '2026-12-20[u-ca=japanese]',
      '2026-12-20[u-ca=iso8601]',
      '2026-12-20[!u-ca=hebrew]',
      '2026-12-20T09:00',
      '2026-12-20T09:00+01:00[Europe/Paris]',
      '20261220',
      '2026-12',
      '2026-12-20Z',
      '2026-13-01',
      '2025-02-29',
      '0000-01-01',
      '+002026-12-20',
      '10000-01-01',
      '-271821-04-20',
      '2026-W51-7',
      '',
    ],
  ],
  'wall-clock times': [
    readPlainDateTime,
    [
      '2026-12-20T09:00[u-ca=gregory]',
      '2026-12-20T09:00[u-ca=hebrew]',
      '2026-12-20T09:00+01:00',
      '2026-12-20T09:00+01:00[Europe/Paris]',
      '2026-12-20T09:00Z',
      '2026-12-20T09:00[Europe/Paris]',
      '2026-12-20 09:00',
      '2026-12-20t09:00',
      '2026-12-20T0900',
      '2026-12-20T09',
      '2026-12-20',
      '0000-12-20T09:00',
      '2026-12-20T09:00:60',
      '2026-12-20T24:00',
      '2026-12-20T09:00:00.1234567',
    ],
  ],
}

describe.each(Object.entries(refused))('%s', (_, [read, texts]) => {
  test.each(texts)('“%s” is refused', (text) => {
    expect(() => read(text)).toThrow(RangeError)
  })
})

const offsets = fc
  .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(
    ([sign, hours, minutes]) =>
      `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
  )
const moments = fc
  .integer({ min: Date.UTC(1901, 0, 1), max: Date.UTC(2200, 0, 1) })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms))

test('any moment, written with any offset, is read as the same moment', () => {
  fc.assert(
    fc.property(moments, offsets, (moment, offset) => {
      const text = moment.toString({ timeZone: offset, smallestUnit: 'millisecond' })
      expect(readInstant(text).equals(moment)).toBe(true)
    }),
  )
})

test('whatever is read is written as the same value again', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '2026',
      '-',
      '11',
      'T',
      ':',
      '09',
      'Z',
      '+01:00',
      '[u-ca=hebrew]',
      '[Europe/Paris]',
      '.5',
      '60',
      ' ',
    ),
    { maxLength: 14 },
  )
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('')
      for (const read of [readInstant, readPlainDate, readPlainDateTime]) {
        const value = tryTo(() => read(text))
        if (value !== null) expect(read(value.toString()).equals(value as never)).toBe(true)
        if (value !== null) expect(text).not.toContain('[')
      }
    }),
    { numRuns: 2_000 },
  )
})

function tryTo<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
