import { logins } from '@hora/db/tables'
import type { ProfessionalViewer } from '#features/profiles/testing/professionals.ts'
import type { LoginId } from '#kernel/ids.ts'
import { aPractice } from '#testing/practice.ts'
import type { World } from '#testing/world.ts'
import { benchWorld } from './bench-world.ts'
import { forkServer, median, type Served, usageOf } from './http-load.ts'
import { type Crowd, gatherCrowd } from './socket-crowd.ts'

export interface FanOutFigure {
  readonly readers: number
  readonly rawMs: number
  readonly oursMs: number
  /** Time until the last reader has the answer, as a multiple of `ws.send` to each. */
  readonly ratio: number
  /** CPU of the server process for one event, as the same multiple. */
  readonly cpuRatio: number
  /** Resident memory per subscribed socket, in KB. */
  readonly kilobytes: number
  readonly goal: { readonly ratio: number; readonly kilobytes: number }
}

const socketsPerLogin = 10
/** Sockets that open and close before memory is measured. They pay for shared costs: compiled code and heap growth. */
const early = { readers: 300, times: 5 }
const query = `subscription ($id: ID!) { openSlotsChanged(serviceId: $id) { kind cursor from to } }`

interface Side {
  readonly server: Served
  readonly crowd: Crowd
}

/** One event to readers of open slots, against a text that is sent to each socket by hand, in turns. */
export async function benchFanOut(readers: number, rounds = 25): Promise<FanOutFigure> {
  await using bench = await benchWorld()
  const world = bench as unknown as World
  const { ada, service } = await aPractice(world)
  const cookies = (await openLogins(world, ada, Math.ceil((readers + early.readers) / socketsPerLogin))).map(
    (id) => `login=${id}`,
  )
  const cookieOf = (index: number) => cookies[index % cookies.length] ?? ''
  const common = { size: readers, cookieOf, answer: '"CHANGED"' }
  const subscribe = JSON.stringify({
    id: '1',
    type: 'subscribe',
    payload: { query, variables: { id: service } },
  })
  const greeting = [
    { send: '{"type":"connection_init"}', expect: '"connection_ack"' },
    { send: subscribe, expect: '"READY"' },
  ]
  const gather = async (mode: string, said: typeof greeting) => {
    const server = await forkServer(mode, bench.url, ada.accountId)
    const here = { ...common, port: server.port, greeting: said }
    const others = { ...here, size: early.readers, cookieOf: (index: number) => cookieOf(readers + index) }
    for (let time = 0; time < early.times; time++) (await gatherCrowd(others)).leave()
    const before = await usageOf(server, 'collected')
    const crowd = await gatherCrowd(here)
    const { rss } = await usageOf(server, 'collected')
    return { server, crowd, kilobytes: (rss - before.rss) / 1_024 / readers }
  }
  const raw = await gather('raw fan-out', [])
  const ours = await gather('fan-out', greeting)
  const figures = await inTurns(raw, ours, rounds)
  for (const { server, crowd } of [raw, ours]) {
    crowd.leave()
    server.child.disconnect()
  }
  return { readers, ...figures, kilobytes: ours.kilobytes, goal: { ratio: 0.95, kilobytes: 30 } }
}

async function inTurns(raw: Side, ours: Side, rounds: number) {
  for (const side of [raw, ours, raw, ours]) await deliver(side)
  const all: Record<'raw' | 'ours', Awaited<ReturnType<typeof deliver>>>[] = []
  for (let round = 0; round < rounds; round++)
    all.push({ raw: await deliver(raw), ours: await deliver(ours) })
  const total = (of: 'raw' | 'ours') => all.reduce((sum, figure) => sum + figure[of].cpuMs, 0)
  return {
    rawMs: median(all.map((figure) => figure.raw.ms)),
    oursMs: median(all.map((figure) => figure.ours.ms)),
    ratio: median(all.map((figure) => figure.ours.ms / figure.raw.ms)),
    cpuRatio: total('ours') / total('raw'),
  }
}

async function deliver({ server, crowd }: Side) {
  const before = await usageOf(server)
  const ms = await crowd.deliveryOf(() => void server.child.send('publish'))
  const after = await usageOf(server)
  return { ms, cpuMs: after.cpuMs - before.cpuMs }
}

/** A socket needs a login, and each login may open only a few. */
async function openLogins(
  { ports: { db, newId, clock } }: World,
  { accountId }: ProfessionalViewer,
  count: number,
): Promise<readonly LoginId[]> {
  const now = clock.now()
  const later = now.add({ hours: 24 })
  const times = { createdAt: now, lastSeenAt: now, idleExpiresAt: later, absoluteExpiresAt: later }
  const ids = Array.from({ length: count }, () => newId<LoginId>())
  await db
    .insert(logins)
    .values(ids.map((id) => ({ id, idHash: `hash of ${id}`, accountId, device: 'bench', ...times })))
  return ids
}
