import type { FastifyInstance } from 'fastify'
import type { Logger } from '../logger.ts'

/**
 * One line for each answer; those that only hand out a file or tell a watchman that all is well are for `debug`. The
 * route's pattern, never the URL: that may hold tokens, names, searches.
 */
export function logRequests(app: FastifyInstance, logger: Logger): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'page'
    logger[isRoutine(route, reply.statusCode) ? 'debug' : 'info'](
      {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    )
  })
}

/** A file of the website stands at an address of its own, with an ending and without a variable part. */
const file = /^[^:]+\.[a-z0-9]+$/i
const watched = ['/healthz', '/readyz']

const isRoutine = (route: string, status: number) =>
  status < 400 && (watched.includes(route) || file.test(route))
