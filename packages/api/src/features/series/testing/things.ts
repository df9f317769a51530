import { theOpenService } from '#features/availability/testing/things.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { PracticeCast } from '#testing/authorization/practice-cast.ts'
import { must } from '#testing/must.ts'
import { createSeries } from '../use-cases/create-series.ts'
import { pauseSeries } from '../use-cases/pause-series.ts'
import { local } from './stage.ts'

/** A series of the client with two dates, one that is paused, and the name of a date. */
export async function things(practice: PracticeCast) {
  const { world, professional, client } = practice
  const { ports } = world
  const { serviceId } = await theOpenService(practice)
  const make = async (startsLocal: string) =>
    must(
      await createSeries(ports, professional, {
        ...{ serviceId, clientId: client.accountId, durationMinutes: 60, capacity: null },
        ...{
          startsLocal: local(startsLocal),
          rule: 'FREQ=WEEKLY;COUNT=2',
          conflicts: 'REFUSE',
          notify: false,
        },
        ...{ override: [], idempotencyKey: `series ${startsLocal}` },
      }),
    ).series
  const running = await make('2026-12-12T15:00')
  const { id, version } = await make('2026-12-13T15:00')
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
    series: encodeGlobalId('Series', running.id),
    pausedSeries: encodeGlobalId('Series', paused.id),
  }
}
