import fastify from 'fastify'
import { expect, test } from 'vitest'
import { healthRoutes } from './health-routes.ts'

const never = new Promise<never>(() => undefined)

type Case = [string, 'starting' | 'open' | 'draining', () => Promise<unknown>, number, string]

test.each<Case>([
  ['with a database that answers', 'open', async () => undefined, 200, 'ok'],
  ['while it starts', 'starting', async () => undefined, 503, 'starting'],
  ['while it drains', 'draining', async () => undefined, 503, 'draining'],
  ['without a database', 'open', async () => Promise.reject(new Error('gone')), 503, 'no database'],
  ['with a database that does not answer', 'open', () => never, 503, 'no database'],
])('%s a process has the right readiness and is alive', async (_, state, pingDatabase, code, status) => {
  await using app = fastify()
  await app.register(healthRoutes, { state: () => state, pingDatabase })
  const ready = await app.inject('/readyz')
  expect([ready.statusCode, ready.json()]).toEqual([code, { status }])
  expect(ready.headers['cache-control']).toBe('no-store')
  const alive = await app.inject('/healthz')
  expect([alive.statusCode, alive.json()]).toEqual([200, { service: 'hora', status: 'ok' }])
})
