import { describe, expect, it } from 'vitest'
import type { SessionId } from '#kernel/ids.ts'
import { at, busy, override, request, weekly } from '../testing/week.ts'
import { explainRefusals } from './explain-refusals.ts'
import { refusalMessages } from './refusal.ts'
import type { SlotRequest } from './slot-request.ts'

const zone = 'Europe/Paris'

/** Each time of the day as `09:00 reason(ref), reason`; a free one as `09:00 free`. */
function explain(changes: Partial<SlotRequest>): readonly string[] {
  const asked = request(zone, '2026-11-16T08:00', '2026-11-16T13:00', {
    rules: weekly([1], '09:00-12:00'),
    ...changes,
  })
  const result = explainRefusals(asked)
  if (!result.ok) throw new Error(result.error.message)
  return result.value.map(({ start, reasons }) => {
    const time = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone).toPlainTime()
    const list = reasons.map(({ reason, meets }) => (meets ? `${reason}(${meets.ref})` : reason))
    return `${time.toString().slice(0, 5)} ${list.join(', ') || 'free'}`
  })
}

const service = request(zone, '2026-11-16T08:00', '2026-11-16T13:00').service

describe('why is this time not free?', () => {
  it('it is outside the hours, or would end after them', () => {
    expect(explain({ service: { ...service, durationMinutes: 90 } })).toEqual([
      '08:00 outside-hours',
      '09:00 free',
      '10:00 free',
      '11:00 outside-hours',
      '12:00 outside-hours',
    ])
  })

  it('the date is a day off, or has other hours', () => {
    expect(explain({ overrides: [override('2026-11-16')] })[1]).toBe('09:00 day-off')
    expect(explain({ overrides: [override('2026-11-16', '10:30-12:00')] })).toEqual([
      '08:00 outside-hours',
      '09:00 outside-hours',
      '10:00 outside-hours',
      '10:30 free',
      '11:30 outside-hours',
      '12:00 outside-hours',
    ])
  })

  it('it conflicts with something, which is named', () => {
    const taken = [
      busy(zone, '2026-11-16T09:00', '2026-11-16T09:30', 'session'),
      busy(zone, '2026-11-16T09:30', '2026-11-16T10:00', 'hold'),
      busy(zone, '2026-11-16T10:15', '2026-11-16T12:00', 'external'),
      busy(zone, '2026-11-16T11:30', '2026-11-17T00:00', 'time-off'),
    ]
    expect(explain({ busy: taken })).toEqual([
      '08:00 outside-hours',
      '09:00 session(session 2026-11-16T09:00), hold(hold 2026-11-16T09:30)',
      '10:00 external(external 2026-11-16T10:15)',
      '11:00 external(external 2026-11-16T10:15), time-off(time-off 2026-11-16T11:30)',
      '12:00 time-off(time-off 2026-11-16T11:30), outside-hours',
    ])
  })

  it('a buffer would be too short, before or after', () => {
    const taken = [busy(zone, '2026-11-16T10:00', '2026-11-16T11:00')]
    expect(
      explain({ busy: taken, service: { ...service, bufferAfter: 10, bufferBefore: 10 } }).slice(1, 4),
    ).toEqual([
      '09:00 buffer(session 2026-11-16T10:00)',
      '10:00 session(session 2026-11-16T10:00)',
      '11:00 buffer(session 2026-11-16T10:00)',
    ])
  })

  it('it is too soon, too far ahead, or full', () => {
    const noticed = { ...service, minimumNoticeMinutes: 60 }
    const now = Temporal.Instant.from('2026-11-16T07:30Z')
    expect(explain({ now, service: noticed })[0]).toBe('08:00 past, outside-hours')
    expect(explain({ now, service: noticed }).slice(1, 3)).toEqual(['09:00 notice', '10:00 free'])
    const early = Temporal.Instant.from('2026-11-01T08:00Z')
    expect(explain({ now: early, service: { ...service, horizonDays: 14 } })[1]).toBe('09:00 horizon')
    const minimum = { minimumPlaces: null, decideHoursBefore: null, decided: false, confirmed: 0 }
    const during = { start: at('2026-11-16T08:00Z'), end: at('2026-11-16T09:00Z') }
    const full = { ref: 'group' as SessionId, during, placesLeft: 0, mine: false, minimum }
    expect(explain({ groups: [full] })[1]).toMatch(/^09:00 full/)
    expect(explain({ groups: [{ ...full, placesLeft: 1 }] })[1]).toBe('09:00 free')
  })

  it('each reason has a sentence', () => {
    for (const message of Object.values(refusalMessages)) expect(message).toMatch(/^[A-Z].*\.$/)
  })

  it('refuses invalid input', () => {
    const asked = request(zone, '2026-11-16T08:00', '2026-11-16T08:00')
    expect(explainRefusals(asked)).toMatchObject({ ok: false, error: { code: 'END_NOT_LATER' } })
  })
})
