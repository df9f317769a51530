import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '@hora/db/client'

/** On this channel a process says something to itself. */
export const proofChannel = 'hora_listeners'

/** Milliseconds that a new connection has to hear what another one says. */
const patience = 1_000

export interface ProofOfHearing {
  /** Whether the listening connection hears what another connection says. */
  hears(): Promise<boolean>
  said(payload: string): void
  missed(): void
}

/** LISTEN alone proves nothing: behind a pooler that shares connections it succeeds, and nothing is heard. */
export function proofOfHearing(db: Db): ProofOfHearing {
  let word = ''
  let settle = (_heard: boolean) => {}
  const hears = async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    settle = resolve
    word = randomUUID()
    try {
      await db.sql`select pg_notify(${proofChannel}, ${word})`
      return await Promise.race([promise, sleep(patience, false, { ref: false })])
    } catch {
      return false
    }
  }
  const said = (payload: string) => {
    if (payload === word) settle(true)
  }
  return { hears, said, missed: () => settle(false) }
}
