import { connect } from '@hora/db/client'
import { rounds } from '@hora/db/testing'
import { expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { must } from '#testing/must.ts'
import { openWorld, type World } from '#testing/world.ts'
import { groupStage, instant } from '../../testing/group.ts'
import { limitsOf } from '../../testing/limited.ts'
import { bookForClient } from '../book-for-client.ts'
import { scheduleSession } from '../groups/schedule-session.ts'
import { holdSlot } from '../hold-slot.ts'

const times = rounds({ few: 6, all: 30 })

/** Another process of Hora on the same database, with its own pool and ids. */
async function anotherProcess({ url }: World): Promise<World> {
  const { db, sql, close } = connect(url, { applicationName: 'another process' })
  return await openWorld({ database: { url, db, sql, drop: close }, seed: 2 })
}

test.each([
  ['a day', { perDay: 3 }, 'DAY_FULL'],
  ['a week', { perWeek: 3 }, 'WEEK_FULL'],
] as const)(
  'of eight clients in eight times, three get a place of %s, in two processes',
  async (_, limits, code) => {
    const stage = await groupStage({ capacity: 1, slotStepMinutes: 60 })
    await using world = stage.world
    await using other = await anotherProcess(world)
    const { limit } = limitsOf(stage)
    await limit(limits)
    const clients = await stage.clients(8)
    for (let round = 0; round < times; round++) {
      // The hours open on the same clock, also after the change to summer time.
      const day = Temporal.PlainDate.from('2026-12-01').add({ weeks: round })
      const opens = day.toZonedDateTime({ timeZone: 'Europe/Paris', plainTime: '09:00' }).toInstant()
      const held = await Promise.all(
        clients.map(async (client, hour) => {
          const { ports } = hour % 2 === 0 ? world : other
          const asked = { serviceId: stage.serviceId, durationMinutes: 60, idempotencyKey: ports.newId() }
          return await holdSlot(ports, client, { ...asked, start: opens.add({ hours: hour }) })
        }),
      )
      const codes = held.map((one) => (one.ok ? 'held' : one.error.code))
      expect(Object.groupBy(codes, (each) => each)).toEqual({
        held: ['held', 'held', 'held'],
        [code]: Array.from({ length: 5 }, () => code),
      })
      for (const clock of [world.clock, other.clock]) clock.advance('PT11M')
    }
    expect([...world.bugs, ...other.bugs]).toEqual([])
  },
)

test('the last session of a day goes to a client, or to the professional, or to a group, never to two', async () => {
  const stage = await groupStage({ capacity: 2, slotStepMinutes: 60 })
  await using world = stage.world
  await using other = await anotherProcess(world)
  await limitsOf(stage).limit({ perDay: 1 })
  const [noor, lea] = (await stage.clients(2)) as [SignedInViewer, SignedInViewer]
  const { serviceId, ada } = stage
  for (let round = 0; round < times; round++) {
    const day = Temporal.PlainDate.from('2026-12-01').add({ days: round })
    const at = (clock: string) => instant(`${day}T${clock}:00Z`)
    const asked = (ports: World['ports']) => ({
      ...{ serviceId, durationMinutes: 60, override: [], idempotencyKey: ports.newId() },
    })
    const told = { message: null, notify: false, clientId: lea.accountId }
    const outcomes = await Promise.all([
      holdSlot(world.ports, noor, { ...asked(world.ports), start: at('09:00') }),
      bookForClient(other.ports, ada, { ...asked(other.ports), ...told, start: at('11:00') }),
      scheduleSession(world.ports, ada, { ...asked(world.ports), capacity: null, start: at('13:00') }),
    ])
    expect(outcomes.map((one) => (one.ok ? 'placed' : one.error.code)).toSorted()).toEqual([
      'DAY_FULL',
      'DAY_FULL',
      'placed',
    ])
    for (const clock of [world.clock, other.clock]) clock.advance('PT11M')
  }
})

test('one client in two times of their last place of a day gets one', async () => {
  const stage = await groupStage({ capacity: 3, slotStepMinutes: 60 })
  await using world = stage.world
  await using other = await anotherProcess(world)
  await limitsOf(stage).limit({ clientPerDay: 1 })
  for (let round = 0; round < times; round++) {
    const [client] = (await stage.clients(1)) as [SignedInViewer]
    const starts = ['2026-12-01T09:00:00Z', '2026-12-01T11:00:00Z', '2026-12-01T13:00:00Z']
    const held = await Promise.all(
      starts.map(async (start, index) => {
        const { ports } = index === 0 ? world : other
        const asked = { serviceId: stage.serviceId, durationMinutes: 60, idempotencyKey: ports.newId() }
        return await holdSlot(ports, client, { ...asked, start: instant(start) })
      }),
    )
    expect(held.map((one) => (one.ok ? 'held' : one.error.code)).toSorted()).toEqual([
      'CLIENT_DAY_FULL',
      'CLIENT_DAY_FULL',
      'held',
    ])
    const place = held.find((one) => one.ok)
    must(await stage.cancel(client, must(place as NonNullable<typeof place>).booking.id))
  }
})
