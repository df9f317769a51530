import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId, LoginId, ProfessionalId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'

export type AnonymousViewer = { readonly kind: 'anonymous' }

/** Who is asking, as the login row says; nothing here is ever read from the client. */
export type SignedInViewer = {
  readonly kind: 'signed-in'
  readonly accountId: AccountId
  readonly loginId: LoginId
  /** Set when the account offers sessions; equal to `accountId`. */
  readonly professionalId: ProfessionalId | null
  readonly emailConfirmed: boolean
  readonly operator: boolean
}

export type Viewer = AnonymousViewer | SignedInViewer

export const anonymous: AnonymousViewer = { kind: 'anonymous' }

export function requireSignedIn(viewer: Viewer): Result<SignedInViewer, DomainError<'SIGNED_OUT'>> {
  return viewer.kind === 'signed-in' ? ok(viewer) : err(domainError('SIGNED_OUT'))
}

/** The viewer as a professional; a signed-in account that offers no sessions is not allowed. */
export function requireProfessional(
  viewer: Viewer,
): Result<SignedInViewer & { professionalId: ProfessionalId }, DomainError<'SIGNED_OUT' | 'NOT_ALLOWED'>> {
  if (viewer.kind !== 'signed-in') return err(domainError('SIGNED_OUT'))
  const { professionalId } = viewer
  return professionalId === null ? err(domainError('NOT_ALLOWED')) : ok({ ...viewer, professionalId })
}

/** The professional a viewer is; null for everybody else. For reads that give others nothing rather than a refusal. */
export function professionalIdOf(viewer: Viewer): ProfessionalId | null {
  return viewer.kind === 'signed-in' ? viewer.professionalId : null
}
