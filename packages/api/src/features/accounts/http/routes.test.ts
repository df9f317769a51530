import { createHash } from 'node:crypto'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { currentPolicies } from '../policies/current-policies.ts'
import { routes } from './routes.ts'

let app: FastifyInstance

beforeAll(async () => {
  app = fastify()
  await app.register(routes)
})

afterAll(async () => await app.close())

test('each policy is served as the exact text whose digest is in the receipts', async () => {
  for (const { document, version, sha256 } of currentPolicies) {
    const answer = await app.inject(`/policies/${document}/${version}`)
    expect(createHash('sha256').update(answer.body).digest('hex')).toBe(sha256)
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
  }
  expect((await app.inject('/policies/terms/1999-01-01')).statusCode).toBe(404)
})
