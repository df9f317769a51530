/** A program that takes a task, prints that, and never finishes it: `node stuck-worker.ts <database url>`. */
import { connect } from '@hora/db/client'
import { startWorker } from '#jobs/start-worker.ts'
import { programPorts } from './program-ports.ts'

const url = process.argv[2] ?? ''
const { db } = connect(url, { applicationName: 'stuck worker' })
await startWorker({
  url,
  ports: { ...programPorts(db), mailer: { send: async () => {} } },
  handlers: {
    'files.delete': async ({ storageKey }) => {
      process.stdout.write(`${storageKey}\n`)
      await new Promise(() => {})
    },
  },
  report: () => {},
  lease: { beatEvery: 200, deadAfter: 1 },
})
