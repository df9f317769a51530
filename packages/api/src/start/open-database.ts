import { join } from 'node:path'
import { startEmbedded } from '@hora/db/embedded/start-embedded'
import { migrate } from '@hora/db/migrate'
import type { Env } from '#env'

export interface Database extends AsyncDisposable {
  readonly url: string
  readonly embedded: boolean
}

/** Opens the operator's PostgreSQL or the embedded one, and migrates it. Throws one sentence on failure. */
export async function openDatabase(env: Env, say: (sentence: string) => void): Promise<Database> {
  const database = await findDatabase(env, say)
  try {
    await migrate(database.url)
  } catch (error) {
    await database[Symbol.asyncDispose]()
    throw error
  }
  return database
}

/** The same without migrating. For the operator's PostgreSQL it only returns the address. */
export async function findDatabase(env: Env, say: (sentence: string) => void): Promise<Database> {
  if (env.databaseUrl !== null) {
    return { url: env.databaseUrl, embedded: false, [Symbol.asyncDispose]: async () => {} }
  }
  const server = await startEmbedded({ dataDir: join(env.dataDir, 'postgresql'), say })
  return { url: server.url, embedded: true, [Symbol.asyncDispose]: () => server.stop() }
}
