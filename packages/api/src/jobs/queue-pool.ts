import { serverAddress } from '@hora/db/server-tls'
import { Pool } from 'pg'

/** Milliseconds. A server that does not answer is treated like one that is gone. */
export interface QueueLimits {
  readonly connect: number
  readonly answer: number
}

export const queueLimits: QueueLimits = { connect: 5_000, answer: 10_000 }

/**
 * The connections of the queue's library. Each step has a time limit here and in the server, so that a hung server is
 * noticed. A lost connection also rejects the statement on it, so its own event needs no other answer than a listener.
 */
export function openQueuePool(
  url: string,
  max: number,
  { connect, answer }: QueueLimits = queueLimits,
): Pool {
  const server = serverAddress(url)
  const pool = new Pool({
    connectionString: server.url,
    ssl: server.ssl,
    max,
    application_name: 'hora queue',
    connectionTimeoutMillis: connect,
    query_timeout: answer,
    statement_timeout: answer,
    keepAlive: true,
    keepAliveInitialDelayMillis: 15_000,
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => void client.on('error', () => {}))
  return pool
}
