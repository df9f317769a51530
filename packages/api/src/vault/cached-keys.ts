import { createSecretKey, type KeyObject } from 'node:crypto'
import type { Db } from '@hora/db/client'
import { inTransaction } from '@hora/db/transaction'
import { LRUCache } from 'lru-cache'
import type { Observer } from '#events/listener.ts'
import type { Clock } from '#kernel/clock.ts'
import { type AccountId, parseId } from '#kernel/ids.ts'
import type { Random } from '#kernel/random.ts'
import { keyBytes } from './aes-gcm.ts'
import { insertKey, insertNextKey, readKeys, type StoredKey } from './data-key-store.ts'
import type { DataKey, KeyName } from './envelope.ts'
import { MasterKeyProblem, type MasterKeys, type WrappedKey } from './master-keys.ts'

/** The database notifies this channel with the person whose keys changed (migration 0007), or '' for everybody. */
const dataKeyChannel = 'hora_data_keys'

/** Milliseconds for which keys are trusted after they were last known to be current. */
const trust = 1_000

export interface CacheOptions {
  readonly milliseconds?: () => number
  /** How many people's keys stay in memory; the least recently used ones leave first. */
  readonly people?: number
}

/** The keys of a person by version; null is a destroyed key. The newest one encrypts. */
export interface KeyRing {
  readonly newest: number
  readonly versions: ReadonlyMap<number, KeyObject | null>
}

export interface KeyPorts {
  readonly db: Db
  readonly clock: Clock
  readonly random: Random
  readonly masterKeys: MasterKeys
}

/** The data keys of one process. Each is unwrapped once and cached until a change is announced. */
export interface CachedKeys {
  /** The keys of some people, in one statement for those that are not cached. */
  ringsOf(subjects: Iterable<AccountId>): Promise<ReadonlyMap<AccountId, KeyRing>>
  /** The key that encrypts for a person, made at its first use; null if the person is erased. */
  encryptingKeyOf(subject: AccountId): Promise<DataKey | null>
  /** Makes a new key for a person; the older ones still decrypt. */
  renew(subject: AccountId): Promise<void>
  readonly observer: Observer
}

interface Entry {
  readonly ring: KeyRing
  /** When the read began. */
  readonly readAt: number
}

/** Keys in memory follow the same rule as logins: a change that committed a second ago is always visible. */
export function cachedKeys(
  ports: KeyPorts,
  { milliseconds = () => performance.now(), people = 10_000 }: CacheOptions = {},
): CachedKeys {
  const { kept, changes, observer } = trustedRings(milliseconds, people)
  const ringsOf = async (subjects: Iterable<AccountId>) => {
    const asked = [...new Set(subjects)]
    const rings = new Map(asked.flatMap((subject) => entryOf(subject, kept.get(subject))))
    const missing = asked.filter((subject) => !rings.has(subject))
    if (missing.length === 0) return rings
    const [readAt, before] = [milliseconds(), changes()]
    for (const [subject, ring] of await readRings(ports, missing)) {
      rings.set(subject, ring)
      // A change announced meanwhile may be newer than the read.
      if (changes() === before) kept.set(subject, ring, readAt)
    }
    return rings
  }
  const ringOf = async (subject: AccountId) => (await ringsOf([subject])).get(subject)
  const encryptingKeyOf = async (subject: AccountId) => {
    const known = await ringOf(subject)
    if (known !== undefined) return newestOf(subject, known)
    const first = { subject, version: 1 }
    await insertKey(ports.db, { ...first, wrapped: await wrapNew(ports, first) }, ports.clock.now())
    const made = await ringOf(subject)
    if (made === undefined) throw new Error('A new data key is missing')
    return newestOf(subject, made)
  }
  const renew = async (subject: AccountId) => {
    const ring = await ringOf(subject)
    const name = { subject, version: (ring?.newest ?? 0) + 1 }
    const wrapped = await wrapNew(ports, name)
    const isNext = await inTransaction(ports.db, (tx) =>
      insertNextKey(tx, { ...name, wrapped }, ports.clock.now()),
    )
    if (!isNext)
      throw new Error('The key was not renewed: this person is erased, or somebody else renewed it')
    observer.onNotification(subject)
  }
  return { ringsOf, encryptingKeyOf, renew, observer }
}

function entryOf(subject: AccountId, ring: KeyRing | undefined): readonly (readonly [AccountId, KeyRing])[] {
  return ring === undefined ? [] : [[subject, ring]]
}

/** The cached rings that are still current. */
function trustedRings(milliseconds: () => number, people: number) {
  const entries = new LRUCache<string, Entry>({ max: people })
  let caughtUpAt = Number.NEGATIVE_INFINITY
  let changes = 0
  const forget = (subject: string) => {
    changes++
    if (parseId(subject) === null) entries.clear()
    else entries.delete(subject)
  }
  const get = (subject: AccountId): KeyRing | undefined => {
    const entry = entries.get(subject)
    const counts = entry && milliseconds() - Math.max(entry.readAt, caughtUpAt) < trust
    return counts ? entry.ring : undefined
  }
  const set = (subject: AccountId, ring: KeyRing, readAt: number) => entries.set(subject, { ring, readAt })
  const observer: Observer = {
    channel: dataKeyChannel,
    onNotification: forget,
    onGap: () => {
      caughtUpAt = Number.NEGATIVE_INFINITY
      forget('')
    },
    onCaughtUp: (moment) => {
      caughtUpAt = moment
    },
  }
  return { kept: { get, set }, changes: () => changes, observer }
}

function newestOf(subject: AccountId, { newest: version, versions }: KeyRing): DataKey | null {
  const key = versions.get(version)
  return key ? { subject, version, key } : null
}

async function readRings({ db, masterKeys }: KeyPorts, subjects: readonly AccountId[]) {
  const stored = await readKeys(db, subjects)
  const keys = await Promise.all(stored.map((each) => unwrap(masterKeys, each)))
  const bySubject = Map.groupBy(keys, ({ subject }) => subject)
  const rings = [...bySubject].map(([subject, versions]): [AccountId, KeyRing] => [
    subject,
    {
      newest: versions.at(-1)?.version ?? 0,
      versions: new Map(versions.map(({ version, key }) => [version, key])),
    },
  ])
  return rings
}

async function unwrap(masterKeys: MasterKeys, { subject, version, wrapped }: StoredKey) {
  if (wrapped === null) return { subject, version, key: null }
  const bytes = await masterKeys.unwrap(wrapped, contextOf({ subject, version }))
  if (bytes.length !== keyBytes) throw new MasterKeyProblem('A data key has the wrong length.')
  return { subject, version, key: createSecretKey(bytes) }
}

async function wrapNew({ random, masterKeys }: KeyPorts, name: KeyName): Promise<WrappedKey> {
  return await masterKeys.wrap(random.bytes(keyBytes), contextOf(name))
}

/** What a wrapped key is bound to. */
export function contextOf({ subject, version }: KeyName): string {
  return `${subject}:${version}`
}
