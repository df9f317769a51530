import type { Tx } from '@hora/db/client'
import { type Openings, type OpeningsQuestion, readOpenings } from '#features/availability/index.ts'
import { lockPractice, sharePractice } from '#features/services/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type CheckedStart, checkStart, type StartRequest } from './check-start.ts'

/** A start that limits of sessions decide about, to be checked again under the lock of the practice. */
export interface LimitedStart extends StartRequest, Omit<OpeningsQuestion, 'from' | 'to'> {}

/** The start, if limits decide about it: they exist, and the professional does not override them. */
export function limitedStart({ limits }: Openings, start: LimitedStart): LimitedStart | null {
  return limits === null || start.override?.includes('LIMITS') ? null : start
}

type Fresh = CheckedStart & { readonly lapsed: readonly SessionId[] }

/**
 * Locks a practice for a new place. Where limits decide, two requests for different times exclude each other, because
 * both may be the last one of a day: the lock is exclusive, and the start is checked again with what is true under it.
 * Otherwise the lock is shared, and only keeps moves away; the answer is then null.
 */
export async function lockForStart(
  tx: Tx,
  { conditions }: Pick<Ports, 'conditions'>,
  professionalId: ProfessionalId,
  limited: LimitedStart | null,
): Promise<Result<Fresh | null, DomainError>> {
  if (limited === null) {
    await sharePractice(tx, professionalId)
    return ok(null)
  }
  await lockPractice(tx, professionalId)
  const { start } = limited
  const openings = await readOpenings({ db: tx, conditions }, { ...limited, from: start, to: start })
  if (openings === null) return err(domainError('NOT_FOUND'))
  const checked = checkStart(openings, limited, limited.now)
  return checked.ok ? ok({ ...checked.value, lapsed: openings.lapsed }) : checked
}
