/** Values that people, programs and attackers send for each scalar: good ones, odd ones and hostile ones. */

const page = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url')
const uuid = '01989c7b-8e4e-7a3c-9f10-2b3c4d5e6f70'

const instants = [
  '2026-11-23T08:00:00Z',
  '2026-12-20T09:00:00Z',
  '2026-12-20T10:00+01:00',
  '2026-12-20T09:00:00.123456Z',
  '2026-12-20T09:00:00.123456789Z',
  '1900-01-01T00:00:00Z',
  '2200-12-31T23:59:59Z',
  '2201-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '-271821-04-20T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '2026-12-20T09:00:00Z[u-ca=gregory]',
  '2026-12-20T09:00:00+01:00[Europe/Paris]',
  '2026-12-20T09:00:00+14:00[!u-ca=hebrew]',
  '2026-12-20T23:59:60Z',
  '2026-12-20T24:00:00Z',
]
const dates = [
  '2026-12-20',
  '2024-02-29',
  '2026-02-29',
  '1900-01-01',
  '2200-12-31',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '-271821-04-19',
  '+275760-09-13',
  '2026-12-20[u-ca=gregory]',
  '2026-12-20[u-ca=japanese]',
  '2026-12-20T09:00',
  '20261220',
  '2026-W51-7',
]
const dateTimes = [
  '2026-12-20T09:00',
  '2026-12-20T09:00:30',
  '2026-03-29T02:30',
  '2026-10-25T02:30',
  '0001-01-01T00:00',
  '9999-12-31T23:59',
  '2200-12-31T23:59',
  '2099-01-01T00:00',
  '-271821-04-19T00:00',
  '2026-12-20T09:00[u-ca=gregory]',
  '2026-12-20T09:00+01:00',
  '2026-12-20T09:00Z',
  '2026-12-20 09:00',
]
const zones = [
  ...Intl.supportedValuesOf('timeZone'),
  'europe/paris',
  'UTC',
  'Etc/GMT+14',
  'EST5EDT',
  'Asia/Calcutta',
  '+01:00',
  'Europe/Nowhere',
  'localtime',
  'posixrules',
  'Factory',
  '../etc/passwd',
]
const cursors = [
  '0123456789.0',
  '0123456789.5.1-2',
  '0123456789.fffffffffffffff',
  `0123456789.ff${'.1'.repeat(5_000)}`,
  '0.0',
]
const texts = [
  '',
  ' ',
  'Noor',
  'noor@example.org',
  'NOOR@EXAMPLE.ORG ',
  'EUR',
  'JPY',
  'XTS',
  'en',
  'fr',
  '\u0000',
  'a\u0000b',
  '\uD800',
  '\uDC00x',
  '\u202Eevil',
  '\u2028',
  '\uFEFF',
  'e\u0301'.repeat(200),
  '👩‍👩‍👧‍👦'.repeat(40),
  'İ'.repeat(60),
  'ß'.repeat(64),
  "'; drop table accounts; --",
  '%s %n \\ %5C',
  '{{7*7}}',
  '<script>alert(1)</script>',
  'x'.repeat(10_000),
  'https://user@example.org/',
  'https://例え.テスト/',
  'javascript:alert(1)',
  '+33123456789',
  '__proto__',
  'constructor',
  page(['2026-11-23T08:00:00Z', uuid]),
  page(['2026-11-23T08:00:00.999999999Z', uuid]),
  page(['9999-12-31T23:59:59Z', uuid]),
  page(['0001-01-01T00:00:00Z', uuid]),
  page([1e308, uuid]),
  page(['x', 'y', 'z']),
  page([null]),
  page({}),
  page('a'),
  page([`a\u0000`, uuid]),
  'bm90IGpzb24',
]
const integers = [
  0, 1, -1, 2, 5, 10, 15, 30, 45, 60, 90, 100, 1439, 1440, 1441, 65_536, 2_147_483_647, -2_147_483_648,
  2_147_483_648, 1.5,
]
const odd = [null, true, [], {}, [[]], { a: 1 }, '1', Number.NaN, Number.POSITIVE_INFINITY, -0]

/** The pool of each scalar of the graph. A scalar that is missing here fails the suite. */
export const hostileValues: Readonly<Record<string, readonly unknown[]>> = {
  Instant: instants,
  PlainDate: dates,
  PlainDateTime: dateTimes,
  TimeZone: zones,
  EventCursor: cursors,
  EmailAddress: texts,
  String: texts,
  Int: integers,
  Float: [...integers, 0.1, 1e21, -1e-7, 4.9e-324],
  Boolean: [true, false],
  ID: ['', 'x', uuid, page(['Booking', uuid]), `Booking:${uuid}`, 7, 'a\u0000', 'x'.repeat(5_000)],
}

/** Values of another type, for any place. */
export const misplacedValues: readonly unknown[] = [...odd, ...texts.slice(8, 14), ...instants.slice(10, 13)]

/** The pool for a place that holds this value now; null if its text tells nothing. */
export function poolLike(value: unknown): readonly unknown[] | null {
  if (typeof value === 'number') return integers
  if (typeof value !== 'string') return null
  if (/^\d{4}-\d\d-\d\dT.*Z$/.test(value)) return instants
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return dateTimes
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dates
  return zones.includes(value) ? zones : null
}
