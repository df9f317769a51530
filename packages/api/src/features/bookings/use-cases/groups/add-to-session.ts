import type { AddToSessionInput } from '@hora/schema/inputs/sessions'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../../data/booking-cells.ts'
import type { FilledSession } from '../../data/filled-session.ts'

export type AddToSession = Decoded<AddToSessionInput>

/** The professional adds a client to a session that has a free place. */
export async function addToSession(
  _ports: Ports,
  _viewer: Viewer,
  _input: AddToSession,
): Promise<Result<{ booking: BookingView; session: FilledSession }, DomainError>> {
  return err(domainError('WRONG_STATE'))
}
