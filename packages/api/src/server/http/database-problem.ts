import type { Db } from '@hora/db/client'
import { ping } from '@hora/db/ping'
import { sqlState } from '@hora/db/sql-errors'

/** What is known about the database from outside. */
export interface DatabaseChecks {
  /** Resolves when the database answers. */
  readonly ping: () => Promise<'ok' | 'read-only'>
  /** What the process that runs the database says about it; null if nothing. */
  readonly problem: () => string | null
}

export function checksOf(db: Db, problem: DatabaseChecks['problem'] = () => null): DatabaseChecks {
  return { ping: async () => await ping(db), problem }
}

const pingTimeout = 1_000

const unanswered = 'The database does not answer.'

const sentences: readonly (readonly [state: RegExp, sentence: string])[] = [
  [/^53100$/, 'The disk of the database is full, so nothing can be saved: free some space.'],
  [/^53/, 'The database has no free connection or memory: raise its limits, or end what uses them.'],
  [/^57P0/, 'The database is starting, stopping or recovering.'],
  [/^(28|3D)/, 'The database refuses the login of Hora: correct DATABASE_URL.'],
  [/^57014$/, unanswered],
]

/** Why the database cannot be used now, in a sentence; null if it can. Answers within a second. */
export async function databaseProblem({ ping, problem }: DatabaseChecks): Promise<string | null> {
  const { promise: tooLate, resolve } = Promise.withResolvers<string>()
  const timer = setTimeout(() => resolve(unanswered), pingTimeout)
  try {
    const answer = await Promise.race([ping(), tooLate])
    if (answer === 'ok') return problem()
    return answer === 'read-only' ? 'The database accepts no changes: it is a standby, or read-only.' : answer
  } catch (error) {
    return problem() ?? sentenceFor(error)
  } finally {
    clearTimeout(timer)
  }
}

function sentenceFor(error: unknown): string {
  const state = sqlState(error)
  if (state === undefined) {
    const refused = error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED'
    return refused ? 'No database accepts connections at its address.' : unanswered
  }
  return sentences.find(([sign]) => sign.test(state))?.[1] ?? `The database answers with the error ${state}.`
}
