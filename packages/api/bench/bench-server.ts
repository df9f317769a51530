/** A server process, hand-written or Hora's. Benchmarks over HTTP fork it. */
import { devNull } from 'node:os'
import { connect } from '@hora/db/client'
import pino from 'pino'
import { cachedLogins } from '#auth/cached-logins.ts'
import { conditions } from '#generated/conditions.gen.ts'
import { schema } from '#graph/schema.ts'
import { fixedClock } from '#kernel/clock.ts'
import { idSource } from '#kernel/ids.ts'
import { systemRandom } from '#kernel/random.ts'
import { memoryFiles } from '#testing/memory-files.ts'
import { serve } from '#testing/serve.ts'
import { testVault } from '#testing/vault.ts'
import type { World } from '#testing/world.ts'
import { benchNow } from './bench-world.ts'
import { type Publisher, serveFanOut, serveRawFanOut } from './serve-fan-out.ts'
import { serveRawBooking } from './serve-raw-booking.ts'
import { serveRawCalendar } from './serve-raw-calendar.ts'

const [mode, url = '', professional = ''] = process.argv.slice(2)
const { db, sql } = connect(url, { applicationName: `bench ${mode}` })
const clock = fixedClock(benchNow)
const basics = { db, clock, random: systemRandom }
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
}

/** Hora as it ships, including logins, but with the benchmark's clock. */
async function serveHora(): Promise<number> {
  // Log lines are written as in production. Kept in an array, they would grow forever.
  const logTo = pino.destination({ dest: devNull, sync: true })
  const world = { ports, graph: schema, url } as unknown as World
  const { port } = await serve(world, { logTo, logins: cachedLogins(ports) })
  return port
}

const withoutEvents = async (port: Promise<number>): Promise<Publisher> => ({
  port: await port,
  publish: () => {},
})

const served: Record<string, () => Promise<Publisher>> = {
  'raw calendar': () => withoutEvents(serveRawCalendar(sql, professional)),
  'raw booking': () => withoutEvents(serveRawBooking(ports, sql as never)),
  'raw fan-out': () => serveRawFanOut(),
  'fan-out': () => serveFanOut(ports, professional),
  hora: () => withoutEvents(serveHora()),
}

async function main(): Promise<void> {
  const publisher = await served[mode ?? '']?.()
  process.on('message', (asked) => {
    if (asked === 'publish') return publisher?.publish()
    if (asked === 'collected') globalThis.gc?.()
    const { user, system } = process.cpuUsage()
    return process.send?.({ usage: { cpuMs: (user + system) / 1_000, rss: process.memoryUsage.rss() } })
  })
  process.on('disconnect', () => process.exit())
  process.send?.({ port: publisher?.port })
}

void main()
