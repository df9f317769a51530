import type { Tx } from '@hora/db/client'
import { cancelWhole, lockWhole, moveWhole } from '#features/bookings/index.ts'
import { type DomainError, domainError, invalidInput } from '#kernel/domain-error.ts'
import type { ActId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { ReadyText } from '#vault/private-text.ts'
import type { TakeTimeOff } from './plan-time-off.ts'

interface Settling extends Pick<TakeTimeOff, 'acts' | 'notify'> {
  /** The sessions of the list. */
  readonly met: readonly SessionId[]
  readonly message: ReadyText | null
}

/** Cancelled sessions free their time before others move into it. */
const rank = { CANCEL: 0, MOVE: 1, KEEP: 2 } as const

/** Moves and cancels sessions as chosen, as one act: each person gets one mail. One that cannot move is named by its place in the input. */
export async function settleSessions(
  tx: Tx,
  ports: Ports,
  { professionalId }: { readonly professionalId: ProfessionalId },
  { acts, met, message, notify }: Settling,
): Promise<Result<null, DomainError>> {
  const act = ports.newId<ActId>()
  const inOrder = [...acts.entries()].toSorted(([, a], [, b]) => rank[a.act] - rank[b.act])
  for (const [index, { sessionId, act: chosen, start }] of inOrder) {
    if (!met.includes(sessionId)) return err(domainError('NOT_FOUND'))
    if (chosen === 'KEEP') continue
    const locked = await lockWhole(tx, { professionalId, sessionId })
    if (locked === null) return err(domainError('NOT_FOUND'))
    const whole = { ...locked, message }
    if (chosen === 'CANCEL') {
      const cancelled = await cancelWhole(tx, ports, whole, { notify, act })
      if (!cancelled.ok) return cancelled
      continue
    }
    if (start == null) return err(domainError('INVALID_INPUT'))
    const expectedVersion = locked.session.version
    const to = { start, expectedVersion, notify, act, override: [] }
    const moved = await moveWhole(tx, ports, whole, to)
    if (!moved.ok) return err(invalidInput(`acts.${index}.start`, moved.error.code, moved.error.message))
  }
  return ok(null)
}
