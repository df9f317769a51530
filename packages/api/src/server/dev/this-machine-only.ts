import type { IncomingMessage } from 'node:http'
import { isLoopback } from '@hora/db/this-machine'
import type { FastifyInstance } from 'fastify'
import { noteRefusal } from '../http/note-refusals.ts'

/** A proxy adds one of these. Behind it, every caller looks local. */
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const

/**
 * Answers only programs on this machine, by both ends of the connection. A header can refuse a request but never admit
 * one.
 */
export function thisMachineOnly(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (isFromThisMachine(request.raw)) return
    noteRefusal(request, 'dev-tools.from-outside')
    return await reply.code(404).send()
  })
}

export function isFromThisMachine({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): boolean {
  const { remoteAddress, localAddress } = socket
  if (!isLoopback(remoteAddress) || !isLoopback(localAddress)) return false
  return forwarding.every((name) => headers[name] === undefined)
}
