/** A process that serves by hand or by Hora: forked by the benchmarks that measure over HTTP. */
import { connect } from '@hora/db/client'
import { schema } from '#graph/schema.ts'
import { fixedClock } from '#kernel/clock.ts'
import { type AccountId, idSource, type LoginId, type ProfessionalId } from '#kernel/ids.ts'
import { systemRandom } from '#kernel/random.ts'
import { memoryFiles } from '#testing/memory-files.ts'
import { serve } from '#testing/serve.ts'
import type { World } from '#testing/world.ts'
import { benchNow } from './bench-world.ts'
import { serveRawBooking } from './serve-raw-booking.ts'
import { serveRawCalendar } from './serve-raw-calendar.ts'

const [mode, url = '', professional = '', clients = ''] = process.argv.slice(2)
const { db, sql } = connect(url, { applicationName: `bench ${mode}` })
const clock = fixedClock(benchNow)
const ports = {
  db,
  clock,
  random: systemRandom,
  newId: idSource(clock, systemRandom),
  files: memoryFiles(),
  countries: { countryOf: () => null },
  settings: { publicUrl: 'http://localhost:4000', minimumAge: 16 },
  mailer: { send: async () => {} },
}

/** Everybody who is named may sign in with their account's id. */
async function serveHora(): Promise<number> {
  const server = await serve({ ports, graph: schema, url } as unknown as World)
  for (const id of [professional, ...clients.split(',')]) {
    const professionalId = id === professional ? (id as ProfessionalId) : null
    const ids = { accountId: id as AccountId, loginId: id as LoginId, professionalId }
    server.cookieOf({ ...ids, kind: 'signed-in', emailConfirmed: true, operator: false })
  }
  return server.port
}

const served: Record<string, () => Promise<number>> = {
  'raw calendar': () => serveRawCalendar(sql, professional),
  'raw booking': () => serveRawBooking(ports),
  hora: serveHora,
}
process.send?.({ port: await served[mode ?? '']?.() })
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }))
process.on('disconnect', () => process.exit())
