import { expect, test } from 'vitest'
import type { ZoneId } from '#kernel/zone.ts'
import { type MailReader, moment, shortSpan, spanInSubject, when } from './when.ts'

const hour = (start: string) => {
  const from = Temporal.Instant.from(start)
  return { start: from, end: from.add({ minutes: 50 }) }
}
const reader = (zone: string, language = 'en', country: string | null = null): MailReader => ({
  zone: zone as ZoneId,
  language,
  country,
})
const paris = 'Europe/Paris' as ZoneId

test('one zone is named when both show the same time', () => {
  const winter = hour('2026-11-24T09:00:00Z')
  expect(when(winter, reader('Europe/Berlin'), paris)).toEqual([
    'Tuesday, 24 November 2026, 10:00–\u206010:50, Berlin (UTC+1)',
  ])
})

test('a session until midnight ends that evening', () => {
  const late = {
    start: Temporal.Instant.from('2026-11-24T21:00:00Z'),
    end: Temporal.Instant.from('2026-11-24T23:00:00Z'),
  }
  expect(when(late, reader('Europe/Paris'), paris)).toEqual([
    'Tuesday, 24 November 2026, 22:00–\u206000:00, Paris (UTC+1)',
  ])
})

test('two names of one zone are one time', () => {
  expect(when(hour('2026-11-24T09:00:00Z'), reader('Europe/Kiev'), 'Europe/Kyiv' as ZoneId)).toEqual([
    'Tuesday, 24 November 2026, 11:00–\u206011:50, Kyiv (UTC+2)',
  ])
})

test('two zones are named when their times differ', () => {
  expect(when(hour('2026-11-24T23:30:00Z'), reader('Asia/Kolkata', 'fr'), paris)).toEqual([
    expect.stringMatching(/^mercredi 25 novembre 2026, 05:00\s–\u2060\s05:50, Kolkata \(UTC\+5:30\)$/),
    expect.stringMatching(/^mercredi 25 novembre 2026, 00:30\s–\u2060\s01:20, Paris \(UTC\+1\)$/),
  ])
})

test('zones with the same time in winter are both named in summer, when only one changes its clocks', () => {
  expect(when(hour('2026-01-15T09:00:00Z'), reader('Africa/Tunis'), paris)).toHaveLength(1)
  expect(when(hour('2026-07-15T09:00:00Z'), reader('Africa/Tunis'), paris)).toHaveLength(2)
})

test("the hour format follows the reader's country, as on the screens", () => {
  const { start, end } = hour('2026-11-24T19:00:00Z')
  const [line] = when({ start, end }, reader('America/New_York', 'en', 'US'), paris)
  expect(line).toMatch(/2:00\s–\u2060\s2:50\sPM, New York \(UTC-5\)$/)
  expect(moment(start, reader('America/New_York', 'en', 'US'))).toMatch(/2:00\sPM$/)
  expect(moment(start, reader('Europe/Paris', 'fr'))).toBe('mar. 24 nov., 20:00')
})

test.each(['en', 'fr'])(
  'a range of times in %s stays on one line of a mail; a subject has no invisible signs',
  (language) => {
    const span = hour('2026-11-24T09:00:00Z')
    const [line = ''] = when(span, reader('Europe/Paris', language), paris)
    for (const text of [line, shortSpan(span, reader('Europe/Paris', language))])
      expect(text).toMatch(/10:00[\u00a0\u202f]?–\u2060[\u00a0\u202f]?10:50/u)
    expect(spanInSubject(span, reader('Europe/Paris', language))).toMatch(
      /10:00[\u00a0\u202f]?–[\u00a0\u202f]?10:50$/u,
    )
  },
)
