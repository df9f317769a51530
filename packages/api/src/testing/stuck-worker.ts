/** A program that takes a task, prints that, and never finishes it: `node stuck-worker.ts <database url>`. */
import { connect } from '@hora/db/client'
import { conditions } from '#generated/conditions.gen.ts'
import { startWorker } from '#jobs/start-worker.ts'
import { systemClock } from '#kernel/clock.ts'
import { idSource } from '#kernel/ids.ts'
import { systemRandom } from '#kernel/random.ts'
import { memoryFiles } from './memory-files.ts'

const url = process.argv[2] ?? ''
const { db } = connect(url, { applicationName: 'stuck worker' })
await startWorker({
  url,
  ports: {
    db,
    conditions,
    clock: systemClock,
    random: systemRandom,
    newId: idSource(systemClock, systemRandom),
    files: memoryFiles(),
    pause: async () => {},
    countries: { countryOf: () => null },
    settings: { publicUrl: 'http://localhost:4000', minimumAge: 16, openToNetwork: false },
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
