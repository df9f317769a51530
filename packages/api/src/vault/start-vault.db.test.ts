import { existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fileMasterKeys, masterKeyFile } from '#adapters/master-keys/file-keys.ts'
import type { AccountId } from '#kernel/ids.ts'
import { systemRandom } from '#kernel/random.ts'
import { ok } from '#kernel/result.ts'
import { openWorld, type World } from '#testing/world.ts'
import { MasterKeyProblem } from './master-keys.ts'
import { aLetter } from './testing/letters.ts'
import { openVault } from './vault.ts'

const home = mkdtempSync(path.join(tmpdir(), 'hora-start-vault-'))
afterAll(() => rmSync(home, { recursive: true }))

let instances = 0
const newFile = () => masterKeyFile(path.join(home, String(++instances)))

/** The vault of a new process with this file, and what its start said. */
async function started({ ports }: World, file: string) {
  const vault = openVault({ ...ports, masterKeys: fileMasterKeys(file, systemRandom) })
  const said: string[] = []
  await vault.start((sentence) => said.push(sentence))
  return { vault, said }
}

test('the first start makes the file, and later ones use it silently', async () => {
  await using world = await openWorld()
  const file = newFile()
  const first = await started(world, file)
  expect(first.said).toEqual([
    `Made the key of private text, ${file}: keep a copy of it apart from the database.`,
  ])
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  const { newId } = world.ports
  const letter = await aLetter({ vault: first.vault, newId }, newId<AccountId>(), 'See you')
  const second = await started(world, file)
  expect(second.said).toEqual([])
  expect(await second.vault.decrypt([letter])).toEqual([ok('See you')])
})

test('two first starts at once agree on one file and one key', async () => {
  await using world = await openWorld()
  const file = newFile()
  const [one, other] = await Promise.all([started(world, file), started(world, file)])
  expect([...one.said, ...other.said].length).toBeLessThanOrEqual(1)
  expect(one.vault.hashInput('a', 1)).toBe(other.vault.hashInput('a', 1))
})

test('a start without the file, or with another one, is refused in one sentence and makes no file', async () => {
  await using world = await openWorld()
  const file = newFile()
  await started(world, file)
  renameSync(file, `${file}.away`)
  const sentence =
    /^The private texts in this database need the master key [0-9a-f]{16}: restore its file, or set HORA_MASTER_KEYS\.$/
  await expect(started(world, file)).rejects.toThrow(sentence)
  await expect(started(world, file)).rejects.toThrow(MasterKeyProblem)
  expect(existsSync(file)).toBe(false)
  const other = newFile()
  await fileMasterKeys(other, systemRandom).makeFirst()
  await expect(started(world, other)).rejects.toThrow(sentence)
  renameSync(`${file}.away`, file)
  expect((await started(world, file)).said).toEqual([])
})

test('a crash between the file and the first key is repaired by the next start', async () => {
  await using world = await openWorld()
  const file = newFile()
  await fileMasterKeys(file, systemRandom).makeFirst()
  expect((await started(world, file)).said).toEqual([])
})
