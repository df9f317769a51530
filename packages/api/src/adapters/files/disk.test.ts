import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { diskFiles } from './disk.ts'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'hora-files-'))
})
afterEach(async () => await rm(directory, { recursive: true }))

const bytes = new Uint8Array([1, 2, 3])

test('a file can be read, replaced and deleted', async () => {
  const files = diskFiles(directory)
  await files.put('avatars/a.webp', bytes, 'image/webp')
  expect(await files.get('avatars/a.webp')).toEqual(bytes)
  await files.put('avatars/a.webp', new Uint8Array([4]), 'image/webp')
  expect(await files.get('avatars/a.webp')).toEqual(new Uint8Array([4]))
  await files.delete('avatars/a.webp')
  await files.delete('avatars/a.webp')
  expect(await files.get('avatars/a.webp')).toBeNull()
  expect(await readdir(path.join(directory, 'avatars'))).toEqual([])
})

test('only its owner can read a file', async () => {
  await diskFiles(directory).put('avatars/a.webp', bytes, 'image/webp')
  const { mode } = await stat(path.join(directory, 'avatars', 'a.webp'))
  if (process.platform !== 'win32') expect(mode & 0o077).toBe(0)
})

test.each(['../a', 'a/../../b', '/etc/passwd', 'a//b', 'a\u0000b', '', 'A.webp', 'a/.hidden'])(
  'the invalid key %j throws',
  async (key) => {
    const files = diskFiles(directory)
    await expect(files.put(key, bytes, 'image/webp')).rejects.toThrow(TypeError)
    await expect(files.get(key)).rejects.toThrow(TypeError)
    await expect(files.delete(key)).rejects.toThrow(TypeError)
  },
)

test('a failed write leaves no partial file', async () => {
  await writeFile(path.join(directory, 'avatars'), 'in the way')
  await expect(diskFiles(directory).put('avatars/a.webp', bytes, 'image/webp')).rejects.toThrow()
  expect(await readdir(directory)).toEqual(['avatars'])
})
