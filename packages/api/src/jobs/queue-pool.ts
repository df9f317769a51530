import { Pool } from 'pg'

/** Milliseconds. A server that does not answer is treated like one that is gone. */
const connectLimit = 5_000
export const answerLimit = 10_000

/**
 * The connections of the queue's library. Each step has a time limit here and in the server, so that a hung server is
 * noticed. A lost connection also rejects the statement on it, so its own event needs no other answer than a listener.
 */
export function openQueuePool(url: string, max: number): Pool {
  const pool = new Pool({
    connectionString: url,
    max,
    application_name: 'hora queue',
    connectionTimeoutMillis: connectLimit,
    query_timeout: answerLimit,
    statement_timeout: answerLimit,
    keepAlive: true,
    keepAliveInitialDelayMillis: 15_000,
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => void client.on('error', () => {}))
  return pool
}
