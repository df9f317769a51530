import fastify from 'fastify'
import { expect, test } from 'vitest'
import { ourOrigins } from '../http/origins.ts'
import { ownHostOnly } from './own-host-only.ts'

test.each([
  ['localhost:4000', 200],
  ['127.0.0.1:4000', 200],
  ['localhost:5173', 200],
  ['evil.example', 404],
  ['localhost:4000.evil.example', 404],
  ['localhost:4001', 404],
])('developer pages under the host %s answer %i', async (host, status) => {
  const app = fastify()
  await app.register(async (dev) => {
    ownHostOnly(dev, ourOrigins('http://localhost:4000', true))
    dev.get('/dev/inbox', async () => 'mail')
  })
  const { statusCode } = await app.inject({ url: '/dev/inbox', headers: { host } })
  expect(statusCode).toBe(status)
})
