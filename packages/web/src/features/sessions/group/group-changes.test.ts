import { expect, test } from 'vitest'
import { groupChanges } from '#web/features/sessions/group/group-changes.ts'

const change = (kind: 'CANCELLED' | 'CONFIRMED' | 'RESCHEDULED', actor: 'CLIENT' | 'PROFESSIONAL') => ({
  __typename: 'BookingChange' as const,
  kind,
  actor,
  message: null,
  occurredAt: '2026-12-01T09:00:00Z',
  start: '2026-12-04T09:00:00Z',
  owed: null,
})

const place = (id: string, displayName: string, ...changes: ReturnType<typeof change>[]) => ({
  id,
  client: { __typename: 'BookingClient' as const, clientId: id, displayName, avatarUrl: null },
  changes,
})

test('one act on everybody is listed once, and the acts of people stay their own', () => {
  const moved = change('RESCHEDULED', 'PROFESSIONAL')
  const joined = change('CONFIRMED', 'CLIENT')
  const listed = groupChanges([place('a', 'Ben', joined, moved), place('b', 'Chloé', joined, moved)])
  expect(listed.map(({ kind, name, whole }) => [kind, name, whole])).toEqual([
    ['CONFIRMED', 'Ben', null],
    ['CONFIRMED', 'Chloé', null],
    ['RESCHEDULED', 'Ben', 'RESCHEDULED'],
  ])
})

test('two people who leave at one moment, and one who is removed alone, are named', () => {
  const left = change('CANCELLED', 'CLIENT')
  const listed = groupChanges([place('a', 'Ben', left), place('b', 'Chloé', left)])
  expect(listed.map(({ name, whole }) => [name, whole])).toEqual([
    ['Ben', null],
    ['Chloé', null],
  ])
  const removed = groupChanges([place('a', 'Ben', change('CANCELLED', 'PROFESSIONAL')), place('b', 'Chloé')])
  expect(removed).toMatchObject([{ name: 'Ben', whole: null }])
})
