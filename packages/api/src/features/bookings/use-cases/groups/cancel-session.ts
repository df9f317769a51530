import type { CancelSessionInput } from '@hora/schema/inputs/sessions'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { FilledSession } from '../../data/filled-session.ts'

export type CancelSession = Decoded<CancelSessionInput>

/** The professional cancels a session with all its places. Nobody owes anything for it. */
export async function cancelSession(
  _ports: Ports,
  _viewer: Viewer,
  _input: CancelSession,
): Promise<Result<{ session: FilledSession }, DomainError>> {
  return err(domainError('WRONG_STATE'))
}
