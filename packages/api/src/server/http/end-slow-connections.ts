import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Milliseconds after which a connection that makes no progress ends. Node enforces the first three. */
export const connectionLimits = {
  /** From the connection, or the first byte of a further request, to the end of its headers. */
  headers: 8_000,
  /** To the end of its body. */
  request: 13_000,
  /** Between two requests. A proxy keeps its connections longer and picks one that it believes to be open. */
  idle: { fromClients: 10_000, fromProxies: 65_000 },
  /** Without the reader taking a byte of its answer. Node compares twice, so it may take twice as long. */
  unread: 6_000,
  /** Until the reader has taken all of it. */
  answer: 120_000,
} as const

const lookEvery = 1_000
/** How much longer than `idle` a connection may be without a request: for the headers of the next one. */
const idleGrace = 3_000

/** A connection that has sent at least one request. Counts looks, so that a pause of this process ends nothing. */
interface Served {
  response: ServerResponse
  /** Looks without a request. */
  quiet: number
  /** Looks while the answer waits for its reader. */
  unread: number
}

/**
 * Ends the slow connections that Node leaves open: those that send meaningless bytes between two requests, and those
 * that do not read their answer. Node itself ends those that are slow with a request.
 */
export function endSlowConnections(app: FastifyInstance, idle: number): void {
  const open = new Map<Socket, Served>()
  app.addHook('onRequest', async (request, reply) => {
    const { socket } = request.raw
    const known = open.get(socket)
    if (known === undefined) open.set(socket, { response: reply.raw, quiet: 0, unread: 0 })
    else Object.assign(known, { response: reply.raw, quiet: 0, unread: 0 })
  })
  app.server.on('upgrade', ({ socket }) => open.delete(socket))
  const timer = setInterval(() => {
    for (const [socket, served] of open) {
      if (socket.destroyed) open.delete(socket)
      else look(socket, served, idle + idleGrace)
    }
  }, lookEvery)
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))
}

function look(socket: Socket, served: Served, longestQuiet: number): void {
  if (served.response.writableFinished) {
    served.quiet++
    if (served.quiet * lookEvery > longestQuiet) socket.destroy()
    return
  }
  if (socket.writableLength === 0) return
  // From here on Node destroys the socket when its reader takes nothing, until the next request.
  if (served.unread === 0) socket.setTimeout(connectionLimits.unread)
  served.unread++
  if (served.unread * lookEvery > connectionLimits.answer) socket.destroy()
}
