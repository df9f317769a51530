import type { FastifyInstance } from 'fastify'
import type { Origins } from '../http/origins.ts'

/**
 * Answers only under our own host names. With DNS rebinding, a foreign page's name points at this machine, so the page
 * has the same origin as what it reads, and developer pages contain everyone's data.
 */
export function ownHostOnly(app: FastifyInstance, origins: Origins): void {
  app.addHook('onRequest', async (request, reply) => {
    // The header itself: with a trusted proxy, Fastify's `host` and `protocol` may come from X-Forwarded headers.
    const { host } = request.headers
    if (!origins.isOurs(`http://${host}`)) return await reply.code(404).send()
  })
}
