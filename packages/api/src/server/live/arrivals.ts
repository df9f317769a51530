import type { SignedInViewer } from '#auth/viewer.ts'
import { type Topic, topics } from '#events/topics.ts'
import type { Grant } from '#graph/grant.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { LoginId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'

/** Readers whose grant is being asked for: no group has them yet, so nothing that ends an access would find them. */
export interface Arrivals {
  /**
   * Asks for a grant and joins by it, with nothing in between: it is asked for again when the access may have
   * changed meanwhile, and refused when the login has ended.
   */
  admit<T>(
    viewer: SignedInViewer,
    ask: () => Promise<Result<Grant, DomainError>>,
    join: (grant: Grant) => T,
  ): Promise<Result<T, DomainError>>
  /** The connections of these topics' accounts have changed. */
  doubt(connectionsTopics: readonly Topic[]): void
  endLogin(loginId: LoginId): void
}

interface Arrival {
  readonly viewer: SignedInViewer
  doubted: boolean
  signedOut: boolean
}

export function createArrivals(): Arrivals {
  const arriving = new Set<Arrival>()

  const admit: Arrivals['admit'] = async (viewer, ask, join) => {
    const arrival: Arrival = { viewer, doubted: false, signedOut: false }
    arriving.add(arrival)
    try {
      for (;;) {
        arrival.doubted = false
        const grant = await ask()
        if (arrival.signedOut) return err(domainError('SIGNED_OUT'))
        if (!grant.ok) return grant
        if (!arrival.doubted) return ok(join(grant.value))
      }
    } finally {
      arriving.delete(arrival)
    }
  }
  const doubt: Arrivals['doubt'] = (changed) => {
    for (const arrival of arriving)
      if (changed.includes(topics.connections(arrival.viewer.accountId))) arrival.doubted = true
  }
  const endLogin: Arrivals['endLogin'] = (loginId) => {
    for (const arrival of arriving) if (arrival.viewer.loginId === loginId) arrival.signedOut = true
  }
  return { admit, doubt, endLogin }
}
