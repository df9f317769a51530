import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId, LoginId, ProfessionalId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'

export type AnonymousViewer = { readonly kind: 'anonymous' }

/** The viewer, according to the login's rows. Nothing here comes from the client. */
export type SignedInViewer = {
  readonly kind: 'signed-in'
  readonly accountId: AccountId
  readonly loginId: LoginId
  /** Set if the account is a professional; equal to `accountId`. */
  readonly professionalId: ProfessionalId | null
  readonly emailConfirmed: boolean
  readonly operator: boolean
}

export type Viewer = AnonymousViewer | SignedInViewer

export const anonymous: AnonymousViewer = { kind: 'anonymous' }

export function requireSignedIn(viewer: Viewer): Result<SignedInViewer, DomainError<'SIGNED_OUT'>> {
  return viewer.kind === 'signed-in' ? ok(viewer) : err(domainError('SIGNED_OUT'))
}

/** The viewer as a professional. A signed-in account that is not one gets NOT_ALLOWED. */
export function requireProfessional(
  viewer: Viewer,
): Result<SignedInViewer & { professionalId: ProfessionalId }, DomainError<'SIGNED_OUT' | 'NOT_ALLOWED'>> {
  if (viewer.kind !== 'signed-in') return err(domainError('SIGNED_OUT'))
  const { professionalId } = viewer
  return professionalId === null ? err(domainError('NOT_ALLOWED')) : ok({ ...viewer, professionalId })
}

/** The viewer's professional id; null for others. For reads that return nothing to others instead of refusing. */
export function professionalIdOf(viewer: Viewer): ProfessionalId | null {
  return viewer.kind === 'signed-in' ? viewer.professionalId : null
}
