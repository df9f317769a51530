/** A program that takes a task, prints that, and never finishes it: `node stuck-worker.ts <database url>`. */
import { connect } from '@hora/db/client'
import { conditions } from '#generated/conditions.gen.ts'
import { startWorker } from '#jobs/start-worker.ts'
import { systemClock } from '#kernel/clock.ts'
import { idSource } from '#kernel/ids.ts'
import { systemRandom } from '#kernel/random.ts'
import { memoryFiles } from './memory-files.ts'
import { testVault } from './vault.ts'

const url = process.argv[2] ?? ''
const { db } = connect(url, { applicationName: 'stuck worker' })
const basics = { db, clock: systemClock, random: systemRandom }
await startWorker({
  url,
  ports: {
    ...basics,
    ...testVault(basics),
    conditions,
    newId: idSource(systemClock, systemRandom),
    files: memoryFiles(),
    pause: async () => {},
    countries: { countryOf: () => null },
    settings: { publicUrl: 'http://localhost:4000', minimumAge: 16 },
    mailer: { send: async () => {} },
  },
  handlers: {
    'files.delete': async ({ storageKey }) => {
      process.stdout.write(`${storageKey}\n`)
      await new Promise(() => {})
    },
  },
  report: () => {},
  lease: { beatEvery: 200, deadAfter: 1 },
})
