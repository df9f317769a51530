import fastify from 'fastify'
import { expect, test } from 'vitest'
import { healthRoutes } from './health-routes.ts'

const never = new Promise<never>(() => undefined)
const failing = (error: object) => async () => Promise.reject(Object.assign(new Error('failed'), error))
const answering = async () => 'ok' as const
const fromServer = (code: string) => failing({ code, severity: 'FATAL' })

type Ping = () => Promise<'ok' | 'read-only'>
type Case = [string, 'starting' | 'open' | 'draining', Ping, number, object]

const without = (reason: string) => ({ status: 'no database', reason })

test.each<Case>([
  ['with a database that answers', 'open', answering, 200, { status: 'ok' }],
  ['while it starts', 'starting', answering, 503, { status: 'starting' }],
  ['while it drains', 'draining', answering, 503, { status: 'draining' }],
  ['without a database', 'open', failing({}), 503, without('The database does not answer.')],
  [
    'without a server',
    'open',
    failing({ code: 'ECONNREFUSED' }),
    503,
    without('No database accepts connections at its address.'),
  ],
  [
    'with a database that does not answer',
    'open',
    () => never,
    503,
    without('The database does not answer.'),
  ],
  [
    'with a database that is read-only',
    'open',
    async () => 'read-only',
    503,
    without('The database accepts no changes: it is a standby, or read-only.'),
  ],
  [
    'with a database that is full',
    'open',
    fromServer('53100'),
    503,
    without('The disk of the database is full, so nothing can be saved: free some space.'),
  ],
  [
    'with too many connections',
    'open',
    fromServer('53300'),
    503,
    without('The database has no free connection or memory: raise its limits, or end what uses them.'),
  ],
  [
    'with a database that recovers',
    'open',
    fromServer('57P03'),
    503,
    without('The database is starting, stopping or recovering.'),
  ],
])('%s a process has the right readiness and is alive', async (_, state, ping, code, body) => {
  await using app = fastify()
  await app.register(healthRoutes, { state: () => state, database: { ping, problem: () => null } })
  const ready = await app.inject('/readyz')
  expect([ready.statusCode, ready.json()]).toEqual([code, body])
  expect(ready.headers['cache-control']).toBe('no-store')
  const alive = await app.inject('/healthz')
  expect([alive.statusCode, alive.json()]).toEqual([200, { service: 'hora', status: 'ok' }])
})

test('what is known about the embedded database is the reason, also while it still answers', async () => {
  for (const ping of [answering, failing({ code: 'ECONNREFUSED' })]) {
    await using app = fastify()
    const database = { ping, problem: () => 'The disk of the database is full.' }
    await app.register(healthRoutes, { state: () => 'open', database })
    const ready = await app.inject('/readyz')
    expect([ready.statusCode, ready.json()]).toEqual([503, without('The disk of the database is full.')])
  }
})
