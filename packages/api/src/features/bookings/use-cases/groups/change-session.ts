import type { ChangeSessionInput } from '@hora/schema/inputs/sessions'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { FilledSession } from '../../data/filled-session.ts'

export type ChangeSession = Decoded<ChangeSessionInput>

/** The professional changes how many people a session has room for. */
export async function changeSession(
  _ports: Ports,
  _viewer: Viewer,
  _input: ChangeSession,
): Promise<Result<{ session: FilledSession }, DomainError>> {
  return err(domainError('WRONG_STATE'))
}
