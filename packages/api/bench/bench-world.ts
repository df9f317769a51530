import { connect } from '@hora/db/client'
import { startEphemeral } from '@hora/db/embedded/start-ephemeral'
import { migrate } from '@hora/db/migrate'
import { conditions } from '#generated/conditions.gen.ts'
import { fixedClock } from '#kernel/clock.ts'
import { idSource } from '#kernel/ids.ts'
import { systemRandom } from '#kernel/random.ts'
import { memoryFiles } from '#testing/memory-files.ts'
import { testVault } from '#testing/vault.ts'
import type { World } from '#testing/world.ts'

/** The current time in every process of a benchmark. */
export const benchNow = '2026-11-23T08:00:00Z'

/** The parts of a world that builders and use cases need, on a separate throw-away server. */
export async function benchWorld(): Promise<Pick<World, 'ports' | 'clock' | 'url'> & AsyncDisposable> {
  const server = await startEphemeral()
  await migrate(server.url)
  const connection = connect(server.url, { applicationName: 'bench' })
  const clock = fixedClock(benchNow)
  const basics = { db: connection.db, clock, random: systemRandom }
  const ports = {
    ...basics,
    ...testVault(basics),
    conditions,
    newId: idSource(clock, systemRandom),
    files: memoryFiles(),
    pause: async () => {},
    countries: { countryOf: () => null },
    settings: {
      publicUrl: 'http://localhost:4000',
      sender: 'hora@localhost',
      operator: null,
      minimumAge: 16,
      mailDelaySeconds: 180,
      openToNetwork: false,
    },
    mailer: { send: async () => {} },
    workerId: 'bench-worker',
    reportRow: () => {},
  }
  const close = async () => {
    await connection.close()
    await server.stop()
  }
  return { ports, clock, url: server.url, [Symbol.asyncDispose]: close }
}
