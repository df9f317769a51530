import { describe, expect, test } from 'vitest'
import { busy, interval, request, weekly } from '#features/availability/testing/week.ts'
import type { BookingId, ServiceId, SessionId } from '#kernel/ids.ts'
import { explainForClient, type OwnPlace } from './explain-for-client.ts'

const zone = 'Europe/Paris'
const day = '2026-11-16'
const lesson = 'lesson' as ServiceId

const during = (start: string, end: string) => interval(zone, `${day}T${start}`, `${day}T${end}`)

interface Others {
  readonly start: string
  readonly end: string
}

function own(status: OwnPlace['status'], start: string, end: string, serviceId = lesson): OwnPlace {
  const id = `${status} ${start}`
  const ids = { bookingId: id as BookingId, sessionId: id as SessionId }
  return { ...ids, serviceId, status, during: during(start, end) }
}

/** The code for an hour at a time, and what it names; `buffer` minutes are kept free after the hour. */
function at(
  time: string,
  mine: readonly OwnPlace[],
  { buffer = 0, others = [] as readonly Others[], isAgreed = false } = {},
) {
  const asked = request(zone, `${day}T00:00`, `${day}T23:00`, { rules: weekly([1], '09:00-17:00') })
  const places = [
    ...mine.map(({ sessionId: ref, during: interval, status }) => {
      return { interval, ref, reason: status === 'held' ? 'hold' : 'session' } as const
    }),
    ...others.map(({ start, end }) => busy(zone, `${day}T${start}`, `${day}T${end}`)),
  ]
  const service = { ...asked.service, bufferAfter: buffer }
  const { start } = during(time, '23:00')
  const found = explainForClient({ ...asked, busy: places, service }, start, {
    serviceId: lesson,
    own: mine,
    isAgreed,
  })
  return found && [found.code, found.bookingId]
}

describe('why can a client not have this time?', () => {
  test('an own hold of this very time can be taken up', () => {
    expect(at('10:00', [own('held', '10:00', '11:00')])).toEqual(['HELD_BY_YOU', 'held 10:00'])
  })

  test('an own hold that overlaps or is too close can be given back', () => {
    expect(at('10:00', [own('held', '10:30', '11:30')])).toEqual(['HELD_BY_YOU', 'held 10:30'])
    expect(at('10:00', [own('held', '10:00', '11:00', 'other' as ServiceId)])?.[0]).toBe('HELD_BY_YOU')
    expect(at('10:00', [own('held', '11:00', '12:00')], { buffer: 15 })?.[0]).toBe('HELD_BY_YOU')
    expect(at('10:00', [own('held', '11:00', '12:00')])).toBeNull()
  })

  test('an own booking is named, also when it is only too close', () => {
    expect(at('10:00', [own('confirmed', '10:30', '11:30')])).toEqual(['BOOKED_BY_YOU', 'confirmed 10:30'])
    expect(at('10:00', [own('confirmed', '11:00', '12:00')], { buffer: 15 })).toEqual([
      'BUFFER_TOO_SHORT',
      'confirmed 11:00',
    ])
  })

  test("others' sessions are taken or too close, and nothing else is said of them", () => {
    const others = [{ start: '11:00', end: '12:00' }]
    expect(at('11:00', [], { others })).toEqual(['SLOT_TAKEN', null])
    expect(at('10:00', [], { others, buffer: 10 })).toEqual(['BUFFER_TOO_SHORT', null])
  })

  test('giving an own hold back would not help where others have the time as well', () => {
    const others = [{ start: '10:00', end: '10:30' }]
    expect(at('10:00', [own('held', '10:30', '11:30')], { others })).toEqual(['SLOT_TAKEN', null])
  })

  test('a time that was theirs before meets no rules, only who has it now', () => {
    const others = [{ start: '18:00', end: '19:00' }]
    expect(at('18:10', [], { others, isAgreed: true })).toEqual(['SLOT_TAKEN', null])
    expect(at('20:00', [], { others, isAgreed: true })).toBeNull()
  })

  test('nobody finds out what happens at times that are not offered', () => {
    const others = [{ start: '18:00', end: '19:00' }]
    expect(at('18:00', [], { others })).toEqual(['OUTSIDE_AVAILABILITY', null])
    expect(at('10:10', [], { others: [{ start: '10:00', end: '11:00' }] })).toEqual([
      'START_NOT_OFFERED',
      null,
    ])
  })
})
