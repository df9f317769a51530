import { createSecretKey, type KeyObject } from 'node:crypto'
import type { Db } from '@hora/db/client'
import { inTransaction } from '@hora/db/transaction'
import { LRUCache } from 'lru-cache'
import type { Observer } from '#events/listener.ts'
import { type ReadStart, trustedReads } from '#events/trusted-reads.ts'
import type { Clock } from '#kernel/clock.ts'
import type { AccountId } from '#kernel/ids.ts'
import type { Random } from '#kernel/random.ts'
import { keyBytes } from './aes-gcm.ts'
import { insertKey, insertNextKey, readKeys, type StoredKey } from './data-key-store.ts'
import type { DataKey, KeyName } from './envelope.ts'
import { MasterKeyProblem, type MasterKeys, type WrappedKey } from './master-keys.ts'

/** The database notifies this channel with the person whose keys changed (migration 0007), or '' for everybody. */
const dataKeyChannel = 'hora_data_keys'

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
  readonly start: ReadStart
}

/** Keys in memory follow the same rule as logins: a change that committed a second ago is always visible. */
export function cachedKeys(
  ports: KeyPorts,
  { milliseconds, people = 10_000 }: CacheOptions = {},
): CachedKeys {
  const { reads, keptRing, keep } = keptRings(milliseconds, people)
  const ringsOf = async (subjects: Iterable<AccountId>) => {
    const asked = [...new Set(subjects)]
    const rings = new Map(asked.flatMap((subject) => entryOf(subject, keptRing(subject))))
    const missing = asked.filter((subject) => !rings.has(subject))
    if (missing.length === 0) return rings
    const start = reads.start()
    for (const [subject, ring] of await readRings(ports, missing)) {
      rings.set(subject, ring)
      keep(subject, ring, start)
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
    reads.observer.onNotification(subject)
  }
  return { ringsOf, encryptingKeyOf, renew, observer: reads.observer }
}

function entryOf(subject: AccountId, ring: KeyRing | undefined): readonly (readonly [AccountId, KeyRing])[] {
  return ring === undefined ? [] : [[subject, ring]]
}

/** The rings in memory. */
function keptRings(milliseconds: CacheOptions['milliseconds'], people: number) {
  const entries = new LRUCache<AccountId, Entry>({ max: people })
  const forget = (subject: AccountId | null) => {
    if (subject === null) entries.clear()
    else entries.delete(subject)
  }
  const reads = trustedReads(dataKeyChannel, forget, milliseconds)
  const keptRing = (subject: AccountId) => {
    const entry = entries.get(subject)
    return entry !== undefined && reads.isTrusted(entry.start) ? entry.ring : undefined
  }
  const keep = (subject: AccountId, ring: KeyRing, start: ReadStart) => {
    if (reads.isUnchanged(start)) entries.set(subject, { ring, start })
  }
  return { reads, keptRing, keep }
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
