import { expect, test } from 'vitest'
import { nearMoment } from '#web/features/bookings/times/near-moment.ts'

const english = { today: (time: string) => `Today ${time}`, tomorrow: (time: string) => `Tomorrow ${time}` }
const french = {
  today: (time: string) => `Aujourd’hui ${time}`,
  tomorrow: (time: string) => `Demain ${time}`,
}

test.each([
  ['the same day', '2026-12-01T13:00:00Z', '2026-12-01T08:00:00Z', 'Today 14:00', 'Aujourd’hui 14:00'],
  [
    'one minute past midnight',
    '2026-12-01T23:01:00Z',
    '2026-12-01T22:59:00Z',
    'Tomorrow 00:01',
    'Demain 00:01',
  ],
  ['the next day', '2026-12-02T09:00:00Z', '2026-12-01T08:00:00Z', 'Tomorrow 10:00', 'Demain 10:00'],
  ['in two days', '2026-12-03T08:00:00Z', '2026-12-01T08:00:00Z', 'Thu 09:00', 'jeu. 09:00'],
  ['in six days', '2026-12-07T08:00:00Z', '2026-12-01T08:00:00Z', 'Mon 09:00', 'lun. 09:00'],
  ['in a week', '2026-12-08T08:00:00Z', '2026-12-01T08:00:00Z', 'Tue 8 Dec, 09:00', 'mar. 8 déc., 09:00'],
  [
    'on the first of a month',
    '2026-12-01T08:00:00Z',
    '2026-11-02T08:00:00Z',
    'Tue 1 Dec, 09:00',
    'mar. 1er déc., 09:00',
  ],
  [
    'over the change of the clocks',
    '2026-10-26T08:00:00Z',
    '2026-10-24T21:30:00Z',
    'Mon 09:00',
    'lun. 09:00',
  ],
  [
    'tomorrow, 25 hours later',
    '2026-10-25T22:30:00Z',
    '2026-10-24T21:30:00Z',
    'Tomorrow 23:30',
    'Demain 23:30',
  ],
  ['this week in the next year', '2027-01-02T08:00:00Z', '2026-12-30T08:00:00Z', 'Sat 09:00', 'sam. 09:00'],
  [
    'later in the next year',
    '2027-01-08T08:00:00Z',
    '2026-12-30T08:00:00Z',
    'Fri, 8 Jan 2027, 09:00',
    'ven. 8 janv. 2027, 09:00',
  ],
])('%s', (_, start, now, inEnglish, inFrench) => {
  const said = (locale: string, words: typeof english) =>
    nearMoment(start, now, { locale, zone: 'Europe/Paris' }, words)
  expect(said('en-GB', english)).toBe(inEnglish)
  expect(said('fr-FR', french)).toBe(inFrench)
})

test('a moment is today or tomorrow by the reader’s zone', () => {
  const [start, now] = ['2026-12-02T04:30:00Z', '2026-12-01T12:00:00Z']
  const said = (zone: string) => nearMoment(start, now, { locale: 'en-US', zone }, english)
  expect(said('America/New_York')).toBe('Today 11:30 PM')
  expect(said('Europe/Paris')).toBe('Tomorrow 5:30 AM')
})
