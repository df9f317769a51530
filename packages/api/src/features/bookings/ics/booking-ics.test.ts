import { expect, test } from 'vitest'
import type { BookingView } from '../data/booking-cells.ts'
import { bookingIcs } from './booking-ics.ts'

const booking = {
  id: '01890000-0000-7000-8000-000000000001',
  status: 'confirmed',
  start: '2026-11-24T09:00:00Z',
  end: '2026-11-24T10:00:00Z',
  version: 3,
  service: { name: 'First session' },
} as BookingView
const now = Temporal.Instant.from('2026-11-23T08:00:00Z')
const host = 'hora.example'
const location = '1, rue de Rivoli; Paris'

const linesOf = (source: Partial<BookingView>, counterpart = 'Noor') =>
  bookingIcs({ booking: { ...booking, ...source }, counterpart, location, host, now })
    .replaceAll('\r\n ', '')
    .split('\r\n')

test('a file has a stable UID and counts the changes of the booking', () => {
  const lines = linesOf({})
  expect(lines).toContain('UID:01890000-0000-7000-8000-000000000001@hora.example')
  expect(lines).toContain('SEQUENCE:2')
  expect(lines).toContain('DTSTART:20261124T090000Z')
  expect(lines).toContain('DTEND:20261124T100000Z')
  expect(lines).toContain('STATUS:CONFIRMED')
  expect(lines).toContain('SUMMARY:First session · Noor')
  expect(lines).toContain('LOCATION:1\\, rue de Rivoli\\; Paris')
})

test('the file of a cancelled booking removes it from calendars', () => {
  expect(linesOf({ status: 'cancelled' })).toContain('STATUS:CANCELLED')
})

test('a name that looks like calendar lines stays text', () => {
  const lines = linesOf({}, 'Eve\r\nATTENDEE:mailto:eve@example.org\nBEGIN:VALARM')
  expect(lines.filter((line) => /^(ATTENDEE|BEGIN:VALARM|ORGANIZER|ATTACH)/.test(line))).toEqual([])
})
