/** A process that serves the calendar, by hand or by Hora: forked by calendar.bench.ts. */
import { connect } from '@hora/db/client'
import { schema } from '#graph/schema.ts'
import { systemClock } from '#kernel/clock.ts'
import { asId, idSource, type LoginId, type ProfessionalId } from '#kernel/ids.ts'
import { systemRandom } from '#kernel/random.ts'
import { memoryFiles } from '#testing/memory-files.ts'
import { serve } from '#testing/serve.ts'
import type { World } from '#testing/world.ts'
import { serveRaw } from './serve-raw.ts'

const [mode, url = '', professional = ''] = process.argv.slice(2)
const professionalId = asId<ProfessionalId>(professional)
const { db, sql } = connect(url, { applicationName: `bench ${mode}` })

async function serveHora() {
  const ports = {
    db,
    clock: systemClock,
    random: systemRandom,
    newId: idSource(systemClock, systemRandom),
    files: memoryFiles(),
    countries: { countryOf: () => null },
    settings: { publicUrl: 'http://localhost:4000', minimumAge: 16 },
    mailer: { send: async () => {} },
  }
  const server = await serve({ ports, graph: schema, url } as unknown as World)
  const viewer = { accountId: professionalId, professionalId, emailConfirmed: true, operator: false }
  const cookie = server.cookieOf({ ...viewer, kind: 'signed-in', loginId: ports.newId<LoginId>() })
  return { port: server.port, cookie }
}

const serving = mode === 'raw' ? { ...(await serveRaw(sql, professionalId)), cookie: '' } : await serveHora()
process.send?.({ port: serving.port, cookie: serving.cookie })
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }))
process.on('disconnect', () => process.exit())
