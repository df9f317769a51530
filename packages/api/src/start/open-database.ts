import { join } from 'node:path'
import { startEmbedded } from '@hora/db/embedded/start-embedded'
import { migrate } from '@hora/db/migrate'
import type { Env } from '#env'

export interface Database extends AsyncDisposable {
  readonly url: string
  readonly embedded: boolean
}

/** The operator's PostgreSQL, or the embedded one; migrated either way. Throws one sentence when it cannot be had. */
export async function openDatabase(env: Env, say: (sentence: string) => void): Promise<Database> {
  if (env.databaseUrl !== null) {
    await migrate(env.databaseUrl)
    return { url: env.databaseUrl, embedded: false, [Symbol.asyncDispose]: async () => {} }
  }
  const server = await startEmbedded({ dataDir: join(env.dataDir, 'postgresql'), say })
  try {
    await migrate(server.url)
  } catch (error) {
    await server.stop()
    throw error
  }
  return { url: server.url, embedded: true, [Symbol.asyncDispose]: () => server.stop() }
}
