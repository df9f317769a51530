import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { FileStore } from '#ports'

/**
 * Files in a local directory. A file appears completely or not at all: it is written beside its target, flushed and
 * renamed. It uses plain fs, because driver libraries have neither the flush nor the rename.
 */
export function diskFiles(directory: string): FileStore {
  const root = path.resolve(directory)
  const place = (key: string) => {
    if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:\.[a-z0-9]+)?$/.test(key)) throw new TypeError('Not a storage key')
    return path.join(root, ...key.split('/'))
  }
  return {
    put: async (key, bytes) => await writeWhole(place(key), bytes),
    get: async (key) => {
      try {
        return new Uint8Array(await readFile(place(key)))
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },
    delete: async (key) => await rm(place(key), { force: true }),
  }
}

async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
  const draft = `${target}.part`
  try {
    await using file = await open(draft, 'w', 0o600)
    await file.writeFile(bytes)
    await file.sync()
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await rename(draft, target)
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
