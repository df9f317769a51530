import type { SignedInViewer } from '#auth/viewer.ts'
import type { IdSource, LoginId, ProfessionalId } from '#kernel/ids.ts'

/** A viewer without rows, for tests that never read them. */
export function someViewer(newId: IdSource): SignedInViewer {
  return {
    kind: 'signed-in',
    accountId: newId<ProfessionalId>(),
    loginId: newId<LoginId>(),
    professionalId: null,
    emailConfirmed: true,
    operator: false,
  }
}
