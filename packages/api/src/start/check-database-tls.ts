import { serverAddress } from '@hora/db/server-tls'
import { StartProblem } from './start-problem.ts'

/**
 * Throws a sentence if the operator's database does not encrypt or cannot prove its name. Every connection would be
 * refused for the same reason, but without saying why. Other problems are left to the first connection.
 */
export async function checkDatabaseTls(url: string): Promise<void> {
  const { url: connectionString, ssl } = serverAddress(url)
  if (ssl === false) return
  const { Client } = await import('pg')
  const client = new Client({ connectionString, ssl, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    const reason = reasonOf(error)
    if (reason !== null) throw new StartProblem(`${reason(new URL(url).host)}: ${wayOut}`, { cause: error })
  } finally {
    await client.end().catch(() => {})
  }
}

const wayOut =
  'correct its TLS settings, or set DATABASE_WITHOUT_TLS=on if the network in between is safe (README, "Settings").'

function reasonOf(error: unknown): ((host: string) => string) | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error ? String(error.code) : ''
  if (error.message === 'The server does not support SSL connections') {
    return (host) => `The database at ${host} offers no TLS`
  }
  const isAboutTls = /^(?:ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|EPROTO)/.test(code)
  return isAboutTls ? (host) => `The database at ${host} could not prove its name (${code})` : null
}
