import type { MoveSessionInput } from '@hora/schema/inputs/sessions'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { FilledSession } from '../../data/filled-session.ts'

export type MoveSession = Decoded<MoveSessionInput>

/** The professional moves a session with everybody in it. Each of them gets one message. */
export async function moveSession(
  _ports: Ports,
  _viewer: Viewer,
  _input: MoveSession,
): Promise<Result<{ session: FilledSession }, DomainError>> {
  return err(domainError('WRONG_STATE'))
}
