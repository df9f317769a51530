/** A worker in its own process: `node mail-worker.ts <database url> <smtp url> <heartbeat, ms> <lease, s>`. */
import { connect } from '@hora/db/client'
import { smtpMailer } from '#adapters/mail/smtp.ts'
import { jobHandlers } from '#jobs/handlers.ts'
import { startWorker } from '#jobs/start-worker.ts'
import { programPorts } from './program-ports.ts'

const [url = '', smtp = '', beatEvery, deadAfter] = process.argv.slice(2)
const { db } = connect(url, { applicationName: 'mail worker' })
await startWorker({
  url,
  ports: { ...programPorts(db), mailer: smtpMailer({ url: smtp, from: 'Hora <hora@example.org>' }) },
  handlers: jobHandlers,
  report: () => {},
  lease: { beatEvery: Number(beatEvery), deadAfter: Number(deadAfter) },
})
process.stdout.write('running\n')
