import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { createLogger } from '../logger.ts'
import { logRequests } from './log-requests.ts'

/** The log lines at a level after one request to each route. */
async function logged(level: string): Promise<readonly string[]> {
  const lines: string[] = []
  const app = Fastify()
  logRequests(app, createLogger({ level, destination: { write: (line) => void lines.push(line) } }))
  app.get('/assets/app-12345678.js', async () => 'code')
  app.get('/assets/gone.js', async (_, reply) => reply.code(404).send())
  app.get('/healthz', async () => 'ok')
  app.get('/readyz', async (_, reply) => reply.code(503).send())
  app.get('/bookings/:id.ics', async () => 'BEGIN:VCALENDAR')
  app.post('/graphql', async () => ({}))
  app.setNotFoundHandler(async () => 'page')
  for (const url of ['/assets/app-12345678.js', '/assets/gone.js', '/healthz', '/readyz'])
    await app.inject({ url })
  for (const url of ['/bookings/secret.ics', '/clients?q=secret']) await app.inject({ url })
  await app.inject({ method: 'POST', url: '/graphql', payload: {} })
  await app.close()
  expect(lines.join('')).not.toContain('secret')
  return lines.map((line) => {
    const { level: at, route, status } = JSON.parse(line) as { level: string; route: string; status: number }
    return `${at} ${route} ${status}`
  })
}

const requestLines = [
  'info /assets/gone.js 404',
  'info /readyz 503',
  'info /bookings/:id.ics 200',
  'info page 200',
  'info /graphql 200',
]

test('at info each answer is logged, except files and health checks', async () => {
  expect(await logged('info')).toEqual(requestLines)
})

test('debug also logs files and health checks, and warn logs no answers', async () => {
  const routine = ['debug /assets/app-12345678.js 200', 'debug /healthz 200']
  expect((await logged('debug')).toSorted()).toEqual([...requestLines, ...routine].toSorted())
  expect(await logged('warn')).toEqual([])
})
