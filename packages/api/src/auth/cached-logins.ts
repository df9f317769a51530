import { LRUCache } from 'lru-cache'
import type { Observer } from '#events/listener.ts'
import { type ReadStart, trustedReads } from '#events/trusted-reads.ts'
import type { AccountId } from '#kernel/ids.ts'
import { multiMap } from '#kernel/multi-map.ts'
import { isSecretToken, type SecretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import { readLoginToken } from './cookies.ts'
import type { KnownLogin } from './login-store.ts'
import { readLogin } from './logins.ts'
import { tokenHash } from './token-hash.ts'
import { anonymous, type Viewer } from './viewer.ts'

/** The database notifies this channel with the account whose viewer changed (migration 0006), or '' for all of them. */
const viewerChannel = 'hora_viewers'

const loginsKept = 10_000

/** The logins of one process. Each is read once and cached until a change is announced. */
export interface CachedLogins {
  /** The viewer of a `Cookie` header. A change that committed at least a second ago is always visible. */
  authenticate(cookieHeader: string | undefined): Promise<Viewer>
  /** Receives the database's notifications. */
  readonly observer: Observer
}

interface Entry extends KnownLogin {
  readonly start: ReadStart
}

/** Unknown tokens are not cached, so only real logins use memory. Keys are hashes, so no token stays in memory. */
export function cachedLogins(ports: Ports, milliseconds?: () => number): CachedLogins {
  const keysOf = multiMap<AccountId, string>()
  const kept = new LRUCache<string, Entry>({
    max: loginsKept,
    dispose: ({ viewer }, key) => keysOf.delete(viewer.accountId, key),
  })
  const forget = (accountId: AccountId | null) => {
    if (accountId === null) return kept.clear()
    for (const key of [...keysOf.get(accountId)]) kept.delete(key)
  }
  const reads = trustedReads(viewerChannel, forget, milliseconds)
  const isCurrent = ({ start, sameUntil }: Entry) =>
    reads.isTrusted(start) && ports.clock.now().epochMilliseconds < sameUntil.epochMilliseconds

  const read = async (token: SecretToken, key: string): Promise<Viewer> => {
    const start = reads.start()
    const login = await readLogin(ports, token)
    if (login === null) {
      kept.delete(key)
      return anonymous
    }
    if (reads.isUnchanged(start)) {
      kept.set(key, { ...login, start })
      keysOf.add(login.viewer.accountId, key)
    }
    return login.viewer
  }
  const authenticate = async (cookieHeader: string | undefined): Promise<Viewer> => {
    const token = readLoginToken(ports.settings, cookieHeader)
    if (token === null || !isSecretToken(token)) return anonymous
    const key = tokenHash(token)
    const entry = kept.get(key)
    return entry !== undefined && isCurrent(entry) ? entry.viewer : await read(token, key)
  }
  return { authenticate, observer: reads.observer }
}
