import { describe, expect, it } from 'vitest'
import type { EpochMs } from '#kernel/epoch.ts'
import { busy, interval, override, request, weekly } from '../testing/week.ts'
import { explainStart } from './explain-start.ts'
import { overrideOf } from './refusal.ts'
import type { Busy, SlotRequest } from './slot-request.ts'

const zone = 'Europe/Paris'
const { service } = request(zone, '2026-11-16T08:00', '2026-11-16T13:00')

function explain(time: string, changes: Partial<SlotRequest> = {}) {
  const asked = request(zone, '2026-11-16T00:00', '2026-11-17T00:00', {
    rules: weekly([1], '09:00-17:00'),
    ...changes,
  })
  return explainStart(asked, interval(zone, `2026-11-16T${time}`, '2026-11-18T00:00').start)
}

const reasonsOf = (time: string, changes?: Partial<SlotRequest>) =>
  explain(time, changes).reasons.map(({ reason }) => reason)

/** A session with the buffers that it keeps itself. */
function session(start: string, end: string, before = 0, after = 0): Busy {
  const meeting = interval(zone, `2026-11-16T${start}`, `2026-11-16T${end}`)
  const { start: from, end: to } = meeting
  const occupied = { start: (from - before * 60_000) as EpochMs, end: (to + after * 60_000) as EpochMs }
  return { interval: occupied, meeting, reason: 'session', ref: `session ${start}` }
}

describe('what is against one start?', () => {
  it('nothing inside the hours, on the grid or not; clients see which', () => {
    expect(explain('10:00')).toEqual({ reasons: [], onGrid: true, joins: null })
    expect(explain('10:10')).toEqual({ reasons: [], onGrid: false, joins: null })
  })

  it('only a real overlap is a session; its buffer is a buffer', () => {
    const ruth = [session('15:00', '16:00', 10, 20)]
    const buffered = { ...service, bufferAfter: 15 }
    expect(reasonsOf('15:30', { busy: ruth })).toEqual(['session'])
    expect(reasonsOf('14:01', { busy: ruth })).toEqual(['session'])
    expect(explain('14:00', { busy: ruth, service: buffered }).reasons).toMatchObject([
      {
        reason: 'buffer',
        gap: { side: 'after', minutes: 25 },
        meets: { kind: 'session', ref: 'session 15:00', during: ruth[0]?.meeting },
      },
    ])
    expect(explain('16:00', { busy: ruth }).reasons).toMatchObject([
      { reason: 'buffer', gap: { side: 'before', minutes: 20 } },
    ])
    expect(reasonsOf('13:35', { busy: ruth, service: buffered })).toEqual([])
    expect(reasonsOf('13:36', { busy: ruth, service: buffered })).toEqual(['buffer'])
    expect(reasonsOf('16:20', { busy: ruth })).toEqual(['outside-hours'])
  })

  it('a buffer on both sides is named twice', () => {
    const both = [session('11:00', '12:00', 0, 5), session('13:00', '14:00', 5)]
    const sides = explain('12:00', { busy: both }).reasons.map(({ gap }) => gap?.side)
    expect(sides).toEqual(['before', 'after'])
  })

  it('a buffer on one side names the session, not time off that begins earlier', () => {
    const away = busy(zone, '2026-11-16T11:05', '2026-11-16T11:30', 'time-off')
    const next = [away, session('11:10', '12:00')]
    const [only, ...more] = explain('10:00', { busy: next, service: { ...service, bufferAfter: 15 } }).reasons
    expect([only?.meets?.ref, more]).toEqual(['session 11:10', []])
    const alone = explain('10:00', { busy: [away], service: { ...service, bufferAfter: 15 } }).reasons
    expect(alone.map(({ meets }) => meets?.kind)).toEqual(['time-off'])
  })

  it('what nobody can override comes first', () => {
    const now = Temporal.Instant.from('2026-11-16T09:00Z')
    const busyDay = {
      now,
      busy: [session('10:30', '11:30'), busy(zone, '2026-11-16T10:00', '2026-11-16T11:00', 'time-off')],
      overrides: [override('2026-11-16')],
      service: { ...service, minimumNoticeMinutes: 600 },
    }
    expect(reasonsOf('10:30', busyDay)).toEqual(['session', 'day-off', 'time-off', 'notice'])
    expect(reasonsOf('10:00', busyDay)).toEqual(['past', 'session', 'day-off', 'time-off'])
    const free = explain('10:30', busyDay).reasons.map(({ reason }) => overrideOf[reason])
    expect(free).toEqual([null, 'OUTSIDE_HOURS', 'OUTSIDE_HOURS', 'NOTICE'])
  })

  it('the present minute has passed', () => {
    const now = Temporal.Instant.from('2026-11-16T09:00Z')
    expect(reasonsOf('10:00', { now })).toEqual(['past'])
    expect(reasonsOf('11:00', { now })).toEqual([])
  })
})
