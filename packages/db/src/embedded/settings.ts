import { createServer } from 'node:net'

/**
 * The settings of an embedded server, passed at each start so that they follow the code. The log leaves out statements
 * and details, because they could quote personal data.
 */
export function serverOptions(port: number, ephemeral: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length_on_error: '0',
    ...(ephemeral ? forgetful : {}),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Test data survives a crash of the server, but not of the machine. */
const forgetful = {
  fsync: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  full_page_writes: 'off',
  max_connections: '200',
  checkpoint_timeout: '1h',
  autovacuum_naptime: '1h',
}

/** The wanted port if it is free, else a free one that the system picks. */
export async function pickPort(wanted: number): Promise<number> {
  const free = wanted === 0 ? undefined : await tryPort(wanted)
  const port = free ?? (await tryPort(0))
  if (port === undefined) throw new Error('No free port on 127.0.0.1 for the embedded PostgreSQL.')
  return port
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    // A connection that stayed open would keep the probe from closing.
    const server = createServer((socket) => socket.destroy())
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined))
    })
  })
}
