import fastify from 'fastify'
import { expect, test } from 'vitest'
import { healthRoutes } from './health-routes.ts'

const never = new Promise<never>(() => undefined)

test.each([
  ['with a database that answers', true, async () => undefined, 200, 'ok'],
  ['while it drains', false, async () => undefined, 503, 'draining'],
  ['without a database', true, async () => Promise.reject(new Error('gone')), 503, 'no database'],
  ['with a database that is silent', true, () => never, 503, 'no database'],
])('%s a process is ready or not, and alive in any case', async (_, open, pingDatabase, code, status) => {
  await using app = fastify()
  await app.register(healthRoutes, { isOpen: () => open, pingDatabase })
  const ready = await app.inject('/readyz')
  expect([ready.statusCode, ready.json()]).toEqual([code, { status }])
  expect(ready.headers['cache-control']).toBe('no-store')
  const alive = await app.inject('/healthz')
  expect([alive.statusCode, alive.json()]).toEqual([200, { status: 'ok' }])
})
