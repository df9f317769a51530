import type { FastifyInstance } from 'fastify'
import { type DatabaseChecks, databaseProblem } from './database-problem.ts'

export interface HealthOptions {
  /** Whether the server accepts work: only after everything has started and before it drains. */
  readonly state: () => 'starting' | 'open' | 'draining'
  readonly database: DatabaseChecks
}

/**
 * /healthz: the process is alive and is Hora. /readyz: it is ready for requests; 503 while starting, draining or
 * without a database that can save something, with the reason in a sentence.
 */
export async function healthRoutes(app: FastifyInstance, { state, database }: HealthOptions): Promise<void> {
  app.get('/healthz', async (_, reply) =>
    reply.header('cache-control', 'no-store').send({ service: 'hora', status: 'ok' }),
  )
  app.get('/readyz', async (_, reply) => {
    const answer = await readiness(state(), database)
    return reply
      .code(answer.status === 'ok' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(answer)
  })
}

async function readiness(state: ReturnType<HealthOptions['state']>, database: DatabaseChecks) {
  if (state !== 'open') return { status: state }
  const reason = await databaseProblem(database)
  return reason === null ? { status: 'ok' } : { status: 'no database', reason }
}
