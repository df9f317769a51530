import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate as pause } from 'node:timers/promises'
import { rounds } from '@hora/db/testing'
import { inTransaction } from '@hora/db/transaction'
import { afterAll, expect, test } from 'vitest'
import { fileMasterKeys, masterKeyFile } from '#adapters/master-keys/file-keys.ts'
import { givenMasterKeys } from '#adapters/master-keys/given-keys.ts'
import { parseLocalKey } from '#adapters/master-keys/local-keys.ts'
import { keyServiceDouble } from '#adapters/master-keys/testing/key-service.ts'
import type { AccountId } from '#kernel/ids.ts'
import { systemRandom } from '#kernel/random.ts'
import { err, ok } from '#kernel/result.ts'
import { openWorld, type World } from '#testing/world.ts'
import type { MasterKeys } from '#vault/master-keys.ts'
import type { PlacedText } from '#vault/private-text.ts'
import { rewrapKeys } from '#vault/rewrap-keys.ts'
import { aLetter } from '#vault/testing/letters.ts'
import { openVault } from '#vault/vault.ts'
import { runCommand } from './run-command.ts'

const home = mkdtempSync(path.join(tmpdir(), 'hora-rotate-'))
afterAll(() => rmSync(home, { recursive: true }))

let instances = 0

async function anInstance(world: World) {
  const file = masterKeyFile(path.join(home, String(++instances)))
  const aProcess = async (masterKeys: MasterKeys = fileMasterKeys(file, systemRandom)) => {
    const vault = openVault({ ...world.ports, random: systemRandom, masterKeys })
    await vault.start(() => {})
    return vault
  }
  const vault = await aProcess()
  const masterKeys = fileMasterKeys(file, systemRandom)
  const command = async (...words: string[]) =>
    await runCommand({ db: world.ports.db, masterKeys, file, random: systemRandom, vault }, words)
  return { file, aProcess, command }
}

const idsInUse = async ({ ports: { db } }: World) =>
  await db.sql<{ id: string }[]>`select distinct master_key_id as id from data_keys where wrapped is not null`

test('the master key changes while people write: no write fails and no text is lost', async () => {
  await using world = await openWorld()
  const { newId } = world.ports
  const { file, aProcess, command } = await anInstance(world)
  const processes = [await aProcess(), await aProcess()]
  const regulars = [newId<AccountId>(), newId<AccountId>()]
  const written: PlacedText[] = []
  let over = false
  const writers = processes.map(async (vault, index) => {
    for (let round = 0; !over; round++) {
      // Each author has a key to wrap again, so their number is bounded.
      const author = round % 2 === 0 || round > 300 ? regulars[index] : newId<AccountId>()
      if (author !== undefined) written.push(await aLetter({ vault, newId }, author, 'Letter'))
      await pause()
    }
  })
  const count = rounds({ few: 4, all: 10 })
  for (let round = 0; round < count; round++) {
    const before = readFileSync(file, 'utf8')
    expect(await command('rotate')).toMatch(/^A new master key wraps \d+ keys\./)
    expect(readFileSync(file, 'utf8').split('\n')[0]).not.toBe(before.split('\n')[0])
  }
  over = true
  await Promise.all(writers)
  await command('rewrap')
  expect(await idsInUse(world)).toHaveLength(1)
  expect(await command('retire')).toBe(`Removed ${count} master keys that wrap nothing.`)
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1)
  const fresh = await aProcess()
  expect(written.length).toBeGreaterThan(10)
  expect(await fresh.decrypt(written)).toEqual(written.map(() => ok('Letter')))
})

test('two rotations at once keep both new keys', async () => {
  await using world = await openWorld()
  const { file, command } = await anInstance(world)
  await Promise.all([command('rotate'), command('rotate')])
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(3)
})

test('a key that is destroyed stays destroyed when the others are wrapped again', async () => {
  await using world = await openWorld()
  const { db, newId } = world.ports
  const { aProcess, command } = await anInstance(world)
  const [vault, ada] = [await aProcess(), newId<AccountId>()]
  const letter = await aLetter({ vault, newId }, ada, 'See you')
  await inTransaction(db, async (tx) => await vault.erase(tx, ada))
  await command('rotate')
  expect(await (await aProcess()).decrypt([letter])).toEqual([err('erased')])
})

test('an instance moves from its file to a variable and to a key service', async () => {
  await using world = await openWorld()
  const { db, newId } = world.ports
  const { file, aProcess } = await anInstance(world)
  const vault = await aProcess()
  const letter = await aLetter({ vault, newId }, newId<AccountId>(), 'See you')
  const fromFile = readFileSync(file, 'utf8').trim()
  const key = parseLocalKey(fromFile)
  if (key === null) throw new Error('The file has no key')
  const variable = givenMasterKeys([key], systemRandom)
  expect(await (await aProcess(variable)).decrypt([letter])).toEqual([ok('See you')])
  const service = keyServiceDouble(systemRandom)
  const both: MasterKeys = {
    ...service,
    unwrap: async (wrapped, context) =>
      await ((await service.knows(wrapped.masterKeyId)) ? service : variable).unwrap(wrapped, context),
  }
  expect(await rewrapKeys(db, both)).toBe(2)
  expect(await (await aProcess(service)).decrypt([letter])).toEqual([ok('See you')])
})

test('the commands say what there is, and what to do', async () => {
  await using world = await openWorld()
  const { newId } = world.ports
  const { command } = await anInstance(world)
  expect(await command('status')).toMatch(/^Master key [0-9a-f]{16} \(in use\) wraps 1 keys\.$/)
  expect(parseLocalKey(await command('new'))).not.toBeNull()
  expect(await command('renew', newId())).toBe('What this person writes from now on uses a new key.')
  await expect(command('renew', 'nobody')).rejects.toThrow(/^Usage:/)
  await expect(command()).rejects.toThrow(/^Usage:/)
})
