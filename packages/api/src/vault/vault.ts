import { hkdfSync, type KeyObject } from 'node:crypto'
import type { Tx } from '@hora/db/client'
import { assertNoTransaction } from '@hora/db/transaction'
import type { Observer } from '#events/listener.ts'
import type { AccountId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type CachedKeys, type CacheOptions, cachedKeys, type KeyPorts } from './cached-keys.ts'
import { checkMasterKeys } from './check-master-keys.ts'
import { destroyKeysOf } from './data-key-store.ts'
import { encryptOldTexts } from './encrypt-old-texts.ts'
import { decryptText, encryptText, keyNameOf } from './envelope.ts'
import { type HashInput, inputHash } from './input-hash.ts'
import { type PlacedText, placeOf, type ReadyText } from './private-text.ts'

/** The owner of what belongs to no person: the key of input hashes, mails of the local inbox that quote nobody. */
export const instance = '00000000-0000-0000-0000-000000000000' as AccountId

/** Encrypts and decrypts private text. Its methods that wait must be called outside of transactions. */
export interface Vault {
  /**
   * A text of its author, ready to be encrypted in a transaction. Null for no text, and for an author who is erased:
   * what they still send is not stored.
   */
  ready(author: AccountId, text: string | null): Promise<ReadyText | null>
  /** Texts in the same order. `erased`: the key was destroyed with its author. Throws for a text of another place. */
  decrypt(texts: readonly PlacedText[]): Promise<readonly Result<string, 'erased'>[]>
  /**
   * The rows whose text contains some words, regardless of case. Only texts of the owner are decrypted, so nobody
   * searches texts of others.
   */
  search<Row>(
    owner: AccountId,
    words: string,
    rows: readonly Row[],
    textOf: (row: Row) => PlacedText | null,
  ): Promise<readonly Row[]>
  /** Destroys all keys of a person, in the transaction that erases them. Their texts can never be read again. */
  erase(tx: Tx, subject: AccountId): Promise<void>
  /** Makes a new key for what a person writes from now on. */
  renew(subject: AccountId): Promise<void>
}

/** The vault of a process, with what its start needs. */
export interface OpenVault extends Vault {
  /** Checks the master key and encrypts old texts, once, after migrating. Throws one sentence on failure. */
  start(say: (sentence: string) => void): Promise<void>
  /** The keyed hash of inputs. It works once the vault has started. */
  readonly hashInput: HashInput
  /** Receives the database's notifications. */
  readonly observer: Observer
}

export function openVault(ports: KeyPorts, options: CacheOptions = {}): OpenVault {
  const keys = cachedKeys(ports, options)
  let hash: HashInput | null = null
  const ready = async (author: AccountId, text: string | null): Promise<ReadyText | null> => {
    if (text === null) return null
    assertNoTransaction()
    const key = await keys.encryptingKeyOf(author)
    if (key === null) return null
    const { random } = ports
    return { encryptFor: (column, row) => encryptText(random, key, placeOf(column, row), text) }
  }
  return {
    ready,
    decrypt: async (texts) => await decryptAll(keys, texts),
    search: async (owner, words, rows, textOf) => {
      const own = rows.flatMap((row) => {
        const text = textOf(row)
        return text !== null && keyNameOf(text.text).subject === owner ? [{ row, text }] : []
      })
      const texts = await decryptAll(
        keys,
        own.map(({ text }) => text),
      )
      return own.filter((_, index) => contains(texts[index], words)).map(({ row }) => row)
    },
    erase: async (tx, subject) => await destroyKeysOf(tx, subject, ports.clock.now()),
    renew: keys.renew,
    start: async (say) => {
      await checkMasterKeys(ports, say)
      const key = await keys.encryptingKeyOf(instance)
      if (key === null) throw new Error('The key of the instance was destroyed')
      hash = inputHash(derived(key.key, 'hora input hash'))
      await encryptOldTexts({ ...ports, ready }, say)
    },
    hashInput: (operation, input) => {
      if (hash === null) throw new Error('The vault has not started')
      return hash(operation, input)
    },
    observer: keys.observer,
  }
}

async function decryptAll(keys: CachedKeys, texts: readonly PlacedText[]) {
  if (texts.length === 0) return []
  assertNoTransaction()
  const named = texts.map((placed) => ({ ...placed, ...keyNameOf(placed.text) }))
  const rings = await keys.ringsOf(named.map(({ subject }) => subject))
  return named.map(({ text, place, subject, version }): Result<string, 'erased'> => {
    const key = rings.get(subject)?.versions.get(version)
    if (key === undefined) throw new Error('The key of a private text is missing')
    return key === null ? err('erased') : ok(decryptText(key, place, text))
  })
}

function contains(text: Result<string, 'erased'> | undefined, words: string): boolean {
  return text?.ok === true && folded(text.value).includes(folded(words))
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function derived(key: KeyObject, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, '', purpose, 32))
}
