import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { systemRandom } from '#kernel/random.ts'
import { MasterKeyProblem, type MasterKeys } from '#vault/master-keys.ts'
import { fileMasterKeys, masterKeyFile, readMasterKeys, replaceMasterKeys } from './file-keys.ts'
import { givenMasterKeys } from './given-keys.ts'
import { type LocalKey, newKeyText, parseLocalKey } from './local-keys.ts'
import { keyServiceDouble } from './testing/key-service.ts'

const home = mkdtempSync(path.join(tmpdir(), 'hora-master-keys-'))
afterAll(() => rmSync(home, { recursive: true }))

let folders = 0
const newFile = () => masterKeyFile(path.join(home, String(++folders)))

function newKey(): LocalKey {
  const key = parseLocalKey(newKeyText(systemRandom))
  if (key === null) throw new Error('A new key is not a key')
  return key
}

interface Subject {
  readonly keys: MasterKeys
  /** Puts a new key first. */
  addKey(): Promise<void>
}

const kinds: Readonly<Record<string, () => Promise<Subject>>> = {
  file: async () => {
    const file = newFile()
    const keys = fileMasterKeys(file, systemRandom)
    await keys.makeFirst()
    const addKey = async () => {
      const lines = (await readMasterKeys(file)).map(({ text }) => text)
      await replaceMasterKeys(file, [newKeyText(systemRandom), ...lines])
    }
    return { keys, addKey }
  },
  variable: async () => {
    const given = [newKey()]
    const addKey = async () => void given.unshift(newKey())
    return { keys: givenMasterKeys(given, systemRandom), addKey }
  },
  'key service': async () => {
    const service = keyServiceDouble(systemRandom)
    return { keys: service, addKey: async () => service.addKey() }
  },
}

describe.each(Object.entries(kinds))('master keys of a %s', (_kind, open) => {
  const dataKey = systemRandom.bytes(32)

  test('wrap a key so that it unwraps with its context only', async () => {
    const { keys } = await open()
    const wrapped = await keys.wrap(dataKey, 'ada:1')
    expect(Buffer.from(await keys.unwrap(wrapped, 'ada:1'))).toEqual(Buffer.from(dataKey))
    expect(Buffer.from(wrapped.wrapped).includes(Buffer.from(dataKey))).toBe(false)
    await expect(keys.unwrap(wrapped, 'noor:1')).rejects.toThrow()
    await expect(keys.unwrap(wrapped, 'ada:2')).rejects.toThrow()
  })

  test('wrap the same key differently each time', async () => {
    const { keys } = await open()
    const [first, second] = [await keys.wrap(dataKey, 'ada:1'), await keys.wrap(dataKey, 'ada:1')]
    expect(first.masterKeyId).toBe(second.masterKeyId)
    expect(Buffer.from(first.wrapped)).not.toEqual(Buffer.from(second.wrapped))
  })

  test('use a new key at once, and still unwrap with the old one', async () => {
    const { keys, addKey } = await open()
    const old = await keys.wrap(dataKey, 'ada:1')
    await addKey()
    const fresh = await keys.wrap(dataKey, 'ada:1')
    expect(fresh.masterKeyId).not.toBe(old.masterKeyId)
    expect(await keys.current()).toBe(fresh.masterKeyId)
    for (const wrapped of [old, fresh])
      expect(Buffer.from(await keys.unwrap(wrapped, 'ada:1'))).toEqual(Buffer.from(dataKey))
  })

  test('refuse a key that another master key wrapped', async () => {
    const [{ keys }, other] = [await open(), await kinds['variable']?.()]
    const foreign = await other?.keys.wrap(dataKey, 'ada:1')
    if (foreign === undefined) throw new Error('Nothing was wrapped')
    expect(await keys.knows(foreign.masterKeyId)).toBe(false)
    await expect(keys.unwrap(foreign, 'ada:1')).rejects.toThrow(MasterKeyProblem)
  })
})

describe('the file of master keys', () => {
  test('is made once, for its owner only, by the first of several starts, and never overwritten', async () => {
    const file = newFile()
    const made = await Promise.all(
      Array.from({ length: 20 }, async () => await fileMasterKeys(file, systemRandom).makeFirst()),
    )
    expect(made.filter((sentence) => sentence !== null)).toHaveLength(1)
    const text = readFileSync(file, 'utf8')
    expect(await fileMasterKeys(file, systemRandom).makeFirst()).toBeNull()
    expect(readFileSync(file, 'utf8')).toBe(text)
    expect(readdirSync(path.dirname(file))).toEqual(['master-keys'])
    if (process.platform === 'win32') return
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700)
  })

  test('keeps its mode when a key is added', async () => {
    const file = newFile()
    await replaceMasterKeys(file, [newKeyText(systemRandom)])
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(await readMasterKeys(file)).toHaveLength(1)
  })

  test('is refused in a sentence without its content when it is damaged or others may read it', async () => {
    const file = newFile()
    const keys = fileMasterKeys(file, systemRandom)
    await keys.makeFirst()
    writeFileSync(file, 'c2hvcnQ\n')
    await expect(keys.current()).rejects.toThrow(/^\S+ is damaged: restore a copy of it\.$/)
    if (process.platform === 'win32') return
    chmodSync(file, 0o644)
    await expect(keys.current()).rejects.toThrow(`Other users may read ${file}: run chmod 600 on it.`)
  })

  test('is refused in a sentence when its folder cannot be made', async () => {
    const folder = path.join(home, 'in the way')
    writeFileSync(folder, '')
    const keys = fileMasterKeys(masterKeyFile(folder), systemRandom)
    await expect(keys.makeFirst()).rejects.toThrow(
      /^\S+.+ cannot be used \(E[A-Z]+\): make it accessible, or set HORA_MASTER_KEYS\.$/,
    )
  })
})
