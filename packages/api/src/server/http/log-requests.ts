import type { FastifyInstance } from 'fastify'
import type { Logger } from '../logger.ts'
import { notedCode } from './refused-code.ts'

/**
 * Logs one line for each answer. Files and health checks are logged only at `debug`. The line contains the route's
 * pattern, never the URL, which may contain tokens, names or searches. Of a failed request it also has the code.
 */
export function logRequests(app: FastifyInstance, logger: Logger): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'page'
    const code = notedCode(request)
    logger[isRoutine(route, reply.statusCode) ? 'debug' : 'info'](
      {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(code === undefined ? {} : { code }),
      },
      'answered',
    )
  })
}

/** A file of the website has a fixed path with an extension. */
const file = /^[^:]+\.[a-z0-9]+$/i
const watched = ['/healthz', '/readyz']

const isRoutine = (route: string, status: number) =>
  status < 400 && (watched.includes(route) || file.test(route))
