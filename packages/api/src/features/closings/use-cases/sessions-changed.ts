import type { Db, Tx } from '@hora/db/client'
import { limits } from '@hora/schema/limits'
import { lockPractice } from '#features/services/index.ts'
import {
  type Closing,
  readLastEnd,
  readSessionsDuring,
  readSessionsMet,
  type SessionView,
} from '#features/sessions/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { epochMsOf } from '#kernel/epoch.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import type { Interval } from '#kernel/interval.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'

/** The sessions in time that closes, as they are now. */
export interface SessionList {
  /** The first ones, by start. */
  readonly sessions: readonly SessionView[]
  readonly sessionCount: number
  /** Names this list. */
  readonly met: string
}

/** The sessions are not those of the list that the professional saw. */
export type SessionsChanged = DomainError<'SESSIONS_CHANGED', SessionList>

interface ClosingOf {
  readonly professionalId: ProfessionalId
  readonly closings: readonly Closing[]
}

/** The sessions that a change would meet, before it is saved. */
export async function listSessions(
  db: Db | Tx,
  { clock }: Pick<Ports, 'clock'>,
  closing: ClosingOf,
): Promise<SessionList> {
  const question = { ...closing, now: clock.now() }
  // The mark comes first: what is booked in between is then in the list, and refused as new.
  const { mark } = await readSessionsMet(db, question)
  const { first, total } = await readSessionsDuring(db, question, limits.sessionsMet)
  return { sessions: first, sessionCount: total, met: mark }
}

/**
 * The sessions in time that closes if they are those of a list, under the lock of the practice: none is added any more.
 * Without a list there must be none.
 */
export async function sessionsOfList(
  tx: Tx,
  ports: Pick<Ports, 'clock'>,
  closing: ClosingOf,
  listed: string | null | undefined,
): Promise<Result<readonly SessionId[], SessionsChanged>> {
  await lockPractice(tx, closing.professionalId)
  const { ids, mark } = await readSessionsMet(tx, { ...closing, now: ports.clock.now() })
  if (listed == null ? ids.length === 0 : mark === listed) return ok(ids)
  const now = await listSessions(tx, ports, closing)
  return err(domainError<'SESSIONS_CHANGED', SessionList>('SESSIONS_CHANGED', now))
}

/** From now until the last session is over; null if there is none. */
export async function timeOfSessions(
  db: Db | Tx,
  { clock }: Pick<Ports, 'clock'>,
  professionalId: ProfessionalId,
): Promise<Interval | null> {
  const now = clock.now()
  const end = await readLastEnd(db, { professionalId, now })
  return end && { start: epochMsOf(now), end: epochMsOf(end) }
}
