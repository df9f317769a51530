import { theOpenService } from '#features/availability/testing/things.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { ServiceId } from '#kernel/ids.ts'
import type { PracticeCast } from '#testing/authorization/practice-cast.ts'
import { must } from '#testing/must.ts'
import { createSeries } from '../use-cases/create-series.ts'
import { pauseSeries } from '../use-cases/pause-series.ts'
import { local } from './stage.ts'

/** A series of the client with two dates, one that is paused, and one of a group with an exception. */
export async function things(practice: PracticeCast) {
  const { world, professional, client } = practice
  const { ports } = world
  const { serviceId } = await theOpenService(practice)
  const make = async (startsLocal: string, end: string) =>
    must(
      await createSeries(ports, professional, {
        ...{ serviceId, clientId: client.accountId, durationMinutes: 60, capacity: null },
        ...{
          startsLocal: local(startsLocal),
          rule: `FREQ=WEEKLY;${end}`,
          conflicts: 'REFUSE',
          notify: false,
        },
        ...{ override: [], idempotencyKey: `series ${startsLocal}` },
      }),
    ).series
  const group = await makeGroup(practice, serviceId)
  const running = await make('2026-12-12T15:00', 'COUNT=2')
  const { id, version } = await make('2026-12-13T15:00', 'UNTIL=20261220')
  const paused = must(
    await pauseSeries(ports, professional, {
      ...{
        seriesId: id,
        expectedVersion: version,
        fromDate: null,
        notify: false,
        idempotencyKey: 'pause series',
      },
    }),
  ).series
  return {
    groupSeries: encodeGlobalId('Series', group.id),
    series: encodeGlobalId('Series', running.id),
    pausedSeries: encodeGlobalId('Series', paused.id),
  }
}

/** A group's, with a date whose time a session of the professional has. */
async function makeGroup({ world: { ports }, professional }: PracticeCast, serviceId: ServiceId) {
  const asked = { serviceId, durationMinutes: 60, capacity: 5, override: ['NOTICE' as const] }
  const once = (idempotencyKey: string) => ({
    idempotencyKey,
    notify: false,
    conflicts: 'BOOK_FREE_ONES' as const,
  })
  const make = async (startsLocal: string, rule: string) =>
    must(
      await createSeries(ports, professional, {
        ...asked,
        ...{ startsLocal: local(startsLocal), rule, clientId: null },
        ...once(`series of a group ${startsLocal}`),
      }),
    ).series
  await make('2026-12-17T15:00', 'FREQ=WEEKLY;COUNT=1')
  return await make('2026-12-10T15:00', 'FREQ=WEEKLY;COUNT=2')
}
