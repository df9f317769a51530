import { join } from 'node:path'
import { startEmbedded } from '@hora/db/embedded/start-embedded'
import { migrate } from '@hora/db/migrate'
import type { Env } from '#env'

export interface Database extends AsyncDisposable {
  readonly url: string
  readonly embedded: boolean
  /** Why the embedded database cannot be used, in a sentence; null for another one, or if nothing is known. */
  problem(): string | null
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
    return {
      url: env.databaseUrl,
      embedded: false,
      problem: () => null,
      [Symbol.asyncDispose]: async () => {},
    }
  }
  const server = await startEmbedded({ dataDir: join(env.dataDir, 'postgresql'), say })
  const { url, problem } = server
  return { url, embedded: true, problem, [Symbol.asyncDispose]: () => server.stop() }
}
