import postgres from 'postgres'
import { serverAddress } from '../server-tls.ts'

/** Removes all of Hora's data from the database, including the job queue. Throws unless `confirmed`. */
export async function reset(url: string, confirmed: boolean): Promise<void> {
  if (!confirmed) {
    throw new Error(
      'This deletes all data in the database of DATABASE_URL: add --yes if that is what you want.',
    )
  }
  const server = serverAddress(url)
  const sql = postgres(server.url, { ssl: server.ssl, max: 1, fetch_types: false, onnotice: () => {} })
  try {
    await sql.unsafe(
      'drop schema public cascade; create schema public; drop schema if exists graphile_worker cascade',
    )
  } finally {
    await sql.end()
  }
}
