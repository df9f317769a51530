import type { FastifyInstance } from 'fastify'
import type { Origins } from '../http/origins.ts'

/**
 * Answers only under our own names: a page elsewhere whose name is made to point at this machine (DNS rebinding)
 * would be of the same origin as what it reads, and what developers see is everybody's.
 */
export function ownHostOnly(app: FastifyInstance, origins: Origins): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!origins.isOurs(`${request.protocol}://${request.host}`)) return await reply.code(404).send()
  })
}
