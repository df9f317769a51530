import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '@hora/db/client'
import { conditions } from '#generated/conditions.gen.ts'
import { systemClock } from '#kernel/clock.ts'
import { idSource } from '#kernel/ids.ts'
import { systemRandom } from '#kernel/random.ts'
import type { Ports } from '#ports'
import { memoryFiles } from '#testing/memory-files.ts'
import { testVault } from '#testing/vault.ts'

/** The ports of a separate test program: real time, real chance, files in memory. */
export function programPorts(db: Db): Ports {
  const basics = { db, clock: systemClock, random: systemRandom }
  return {
    ...basics,
    ...testVault(basics),
    conditions,
    newId: idSource(systemClock, systemRandom),
    files: memoryFiles(),
    pause,
    countries: { countryOf: () => null },
    settings: {
      publicUrl: 'http://localhost:4000',
      sender: 'hora@localhost',
      operator: null,
      minimumAge: 16,
      mailDelaySeconds: 180,
      openToNetwork: false,
    },
  }
}
