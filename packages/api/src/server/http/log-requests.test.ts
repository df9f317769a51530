import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { createLogger } from '../logger.ts'
import { logRequests } from './log-requests.ts'

/** What is logged at a level while everything is asked for once. */
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

const worthALine = [
  'info /assets/gone.js 404',
  'info /readyz 503',
  'info /bookings/:id.ics 200',
  'info page 200',
  'info /graphql 200',
]

test('each answer has a line, but not each file that is handed out, nor each look at whether all is well', async () => {
  expect(await logged('info')).toEqual(worthALine)
})

test('debug has those too, and warn none of them', async () => {
  const routine = ['debug /assets/app-12345678.js 200', 'debug /healthz 200']
  expect((await logged('debug')).toSorted()).toEqual([...worthALine, ...routine].toSorted())
  expect(await logged('warn')).toEqual([])
})
