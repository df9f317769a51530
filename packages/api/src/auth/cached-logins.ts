import type { Observer } from '#events/listener.ts'
import { boundedCache } from '#kernel/bounded-cache.ts'
import { type AccountId, parseId } from '#kernel/ids.ts'
import { multiMap } from '#kernel/multi-map.ts'
import { isSecretToken, type SecretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import { readLoginToken } from './cookies.ts'
import type { KnownLogin } from './login-store.ts'
import { readLogin } from './logins.ts'
import { tokenHash } from './token-hash.ts'
import { anonymous, type Viewer } from './viewer.ts'

/** The channel on which the database says whose viewer has changed (migration 0006); empty: everybody's. */
const viewerChannel = 'hora_viewers'

/** Milliseconds for which a login counts after it was last known to be as it is. */
const trust = 1_000
const loginsKept = 10_000

/** The logins of one process: each is read once and kept while nothing says that it has changed. */
export interface CachedLogins {
  /** Who a `Cookie` header speaks for. A change that committed a second ago or more is always seen. */
  authenticate(cookieHeader: string | undefined): Promise<Viewer>
  /** To be told what commits say. */
  readonly observer: Observer
}

interface Entry extends KnownLogin {
  /** When the read began. */
  readonly readAt: number
}

/**
 * A kept login is as the rows were when its read began. It still is as long as every later change has been heard:
 * so it counts for one second after that read, or after the last moment up to which all has been heard. Unknown
 * tokens are not kept: only real logins take room. Keys are hashes; no token stays in memory.
 */
export function cachedLogins(ports: Ports, milliseconds = () => performance.now()): CachedLogins {
  const keysOf = multiMap<AccountId, string>()
  const kept = boundedCache<Entry>(loginsKept, (key, { viewer }) => keysOf.delete(viewer.accountId, key))
  let heardUntil = Number.NEGATIVE_INFINITY
  let changes = 0

  const forget = (said: string) => {
    changes++
    const accountId = parseId<AccountId>(said)
    if (accountId === null) return kept.clear()
    for (const key of [...keysOf.get(accountId)]) kept.delete(key)
  }
  const counts = ({ readAt, sameUntil }: Entry) =>
    milliseconds() - Math.max(readAt, heardUntil) < trust &&
    ports.clock.now().epochMilliseconds < sameUntil.epochMilliseconds

  const read = async (token: SecretToken, key: string): Promise<Viewer> => {
    const [readAt, before] = [milliseconds(), changes]
    const login = await readLogin(ports, token)
    if (login === null) {
      kept.delete(key)
      return anonymous
    }
    // What was heard meanwhile may be about this login, and the read may be from before it.
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
    said: forget,
    missed: () => {
      heardUntil = Number.NEGATIVE_INFINITY
      forget('')
    },
    caughtUp: (moment) => {
      heardUntil = moment
    },
  }
  return { authenticate, observer }
}
