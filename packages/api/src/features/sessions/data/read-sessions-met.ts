import { createHash } from 'node:crypto'
import type { Db, Tx } from '@hora/db/client'
import { and, asc } from 'drizzle-orm'
import type { SessionId } from '#kernel/ids.ts'
import { type ClosingQuestion, takesPlaceDuring } from './read-sessions-during.ts'
import { sessions } from './tables.ts'

export interface SessionsMet {
  readonly ids: readonly SessionId[]
  /** Names this list: another one if a session or a place in it is added, changed or gone. */
  readonly mark: string
}

/** All sessions of a professional that take place in time that closes. */
export async function readSessionsMet(db: Db | Tx, question: ClosingQuestion): Promise<SessionsMet> {
  const found = await db
    .select({ id: sessions.id, version: sessions.version })
    .from(sessions)
    .where(and(...takesPlaceDuring(question)))
    .orderBy(asc(sessions.id))
  const list = found.map(({ id, version }) => `${id} ${version}`).join()
  return { ids: found.map(({ id }) => id), mark: createHash('sha256').update(list).digest('base64url') }
}
