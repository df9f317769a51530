import { LRUCache } from 'lru-cache'
import type { Observer } from '#events/listener.ts'
import { type AccountId, parseId } from '#kernel/ids.ts'
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

/** Milliseconds for which a login is trusted after it was last known to be current. */
const trust = 1_000
const loginsKept = 10_000

/** The logins of one process. Each is read once and cached until a change is announced. */
export interface CachedLogins {
  /** The viewer of a `Cookie` header. A change that committed at least a second ago is always visible. */
  authenticate(cookieHeader: string | undefined): Promise<Viewer>
  /** Receives the database's notifications. */
  readonly observer: Observer
}

interface Entry extends KnownLogin {
  /** When the read began. */
  readonly readAt: number
}

/**
 * A cached login reflects the rows at the start of its read. It stays correct while all later changes are received, so
 * it is trusted for one second after that read, or after the last moment at which the listener had caught up. Unknown
 * tokens are not cached, so only real logins use memory. Keys are hashes, so no token stays in memory.
 */
export function cachedLogins(ports: Ports, milliseconds = () => performance.now()): CachedLogins {
  const keysOf = multiMap<AccountId, string>()
  const kept = new LRUCache<string, Entry>({
    max: loginsKept,
    dispose: ({ viewer }, key) => keysOf.delete(viewer.accountId, key),
  })
  let caughtUpAt = Number.NEGATIVE_INFINITY
  let changes = 0

  const forget = (said: string) => {
    changes++
    const accountId = parseId<AccountId>(said)
    if (accountId === null) return kept.clear()
    for (const key of [...keysOf.get(accountId)]) kept.delete(key)
  }
  const counts = ({ readAt, sameUntil }: Entry) =>
    milliseconds() - Math.max(readAt, caughtUpAt) < trust &&
    ports.clock.now().epochMilliseconds < sameUntil.epochMilliseconds

  const read = async (token: SecretToken, key: string): Promise<Viewer> => {
    const [readAt, before] = [milliseconds(), changes]
    const login = await readLogin(ports, token)
    if (login === null) {
      kept.delete(key)
      return anonymous
    }
    // A change announced meanwhile may be about this login and may be newer than the read.
    if (changes === before) {
      kept.set(key, { ...login, readAt })
      keysOf.add(login.viewer.accountId, key)
    }
    return login.viewer
  }
  const authenticate = async (cookieHeader: string | undefined): Promise<Viewer> => {
    const token = readLoginToken(ports.settings, cookieHeader)
    if (token === null || !isSecretToken(token)) return anonymous
    const key = tokenHash(token)
    const entry = kept.get(key)
    return entry !== undefined && counts(entry) ? entry.viewer : await read(token, key)
  }
  const observer: Observer = {
    channel: viewerChannel,
    onNotification: forget,
    onGap: () => {
      caughtUpAt = Number.NEGATIVE_INFINITY
      forget('')
    },
    onCaughtUp: (moment) => {
      caughtUpAt = moment
    },
  }
  return { authenticate, observer }
}
