import type { ScheduleSessionInput } from '@hora/schema/inputs/sessions'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { FilledSession } from '../../data/filled-session.ts'

export type ScheduleSession = Decoded<ScheduleSessionInput>

/** The professional schedules a session with nobody in it. It stays when nobody has a place in it. */
export async function scheduleSession(
  _ports: Ports,
  _viewer: Viewer,
  _input: ScheduleSession,
): Promise<Result<{ session: FilledSession }, DomainError>> {
  return err(domainError('WRONG_STATE'))
}
