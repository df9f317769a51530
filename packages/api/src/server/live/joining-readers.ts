import type { SignedInViewer } from '#auth/viewer.ts'
import { type Topic, topics } from '#events/topics.ts'
import type { Grant } from '#graph/grant.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { LoginId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'

/** Readers that wait for their grant. They are in no group yet, so a revocation finds them here. */
export interface JoiningReaders {
  /**
   * Gets a grant and joins with it at once. If the access may have changed meanwhile, the grant is requested again. If
   * the login has ended, the reader is refused.
   */
  admit<T>(
    viewer: SignedInViewer,
    requestGrant: () => Promise<Result<Grant, DomainError>>,
    join: (grant: Grant) => T,
  ): Promise<Result<T, DomainError>>
  /** The connections of these topics' accounts have changed, so their grants may be outdated. */
  recheck(connectionsTopics: readonly Topic[]): void
  endLogin(loginId: LoginId): void
}

interface JoiningReader {
  readonly viewer: SignedInViewer
  outdated: boolean
  signedOut: boolean
}

export function joiningReaders(): JoiningReaders {
  const joining = new Set<JoiningReader>()

  const admit: JoiningReaders['admit'] = async (viewer, requestGrant, join) => {
    const reader: JoiningReader = { viewer, outdated: false, signedOut: false }
    joining.add(reader)
    try {
      for (;;) {
        reader.outdated = false
        const grant = await requestGrant()
        if (reader.signedOut) return err(domainError('SIGNED_OUT'))
        if (!grant.ok) return grant
        if (!reader.outdated) return ok(join(grant.value))
      }
    } finally {
      joining.delete(reader)
    }
  }
  const recheck: JoiningReaders['recheck'] = (changed) => {
    for (const reader of joining)
      if (changed.includes(topics.connections(reader.viewer.accountId))) reader.outdated = true
  }
  const endLogin: JoiningReaders['endLogin'] = (loginId) => {
    for (const reader of joining) if (reader.viewer.loginId === loginId) reader.signedOut = true
  }
  return { admit, recheck, endLogin }
}
