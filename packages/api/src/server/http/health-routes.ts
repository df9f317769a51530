import type { FastifyInstance } from 'fastify'

export interface HealthOptions {
  /** Whether the server accepts work: only after everything has started and before it drains. */
  readonly state: () => 'starting' | 'open' | 'draining'
  /** Resolves when the database answers. */
  readonly pingDatabase: () => Promise<unknown>
}

const pingTimeout = 1_000

/**
 * /healthz: the process is alive and is Hora. /readyz: it is ready for requests; 503 while starting, draining or
 * without a database.
 */
export async function healthRoutes(
  app: FastifyInstance,
  { state, pingDatabase }: HealthOptions,
): Promise<void> {
  app.get('/healthz', async (_, reply) =>
    reply.header('cache-control', 'no-store').send({ service: 'hora', status: 'ok' }),
  )
  app.get('/readyz', async (_, reply) => {
    const now = state()
    const status = now !== 'open' ? now : (await answers(pingDatabase)) ? 'ok' : 'no database'
    return reply
      .code(status === 'ok' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status })
  })
}

async function answers(ping: () => Promise<unknown>): Promise<boolean> {
  const { promise: tooLate, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => resolve(false), pingTimeout)
  try {
    return await Promise.race([ping().then(() => true), tooLate])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
