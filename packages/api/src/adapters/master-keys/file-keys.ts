import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Random } from '#kernel/random.ts'
import { MasterKeyProblem, type MasterKeys } from '#vault/master-keys.ts'
import { type LocalKey, localWrapping, newKeyText, parseLocalKey } from './local-keys.ts'

/** The file of master keys in a data directory. */
export function masterKeyFile(dataDir: string): string {
  return path.join(dataDir, 'keys', 'master-keys')
}

/** Master keys in a file that only its owner may read: one a line, newest first. Lines with # are comments. */
export function fileMasterKeys(file: string, random: Random): MasterKeys {
  let keys: readonly LocalKey[] = []
  const read = async () => {
    keys = (await readMasterKeys(file)).map(({ key }) => key)
    return keys
  }
  return {
    ...localWrapping(random, { known: () => keys, read }),
    makeFirst: async () => {
      const isNew = await writeOnce(file, `${newKeyText(random)}\n`).catch(explain(file))
      return isNew
        ? `Made the key of private text, ${file}: keep a copy of it apart from the database.`
        : null
    },
  }
}

/** Says what prevents the use of the file. */
function explain(file: string): (error: unknown) => never {
  return (cause) => {
    if (cause instanceof MasterKeyProblem) throw cause
    const problem = `${file} cannot be used (${codeOf(cause)}): make it accessible, or set HORA_MASTER_KEYS.`
    throw new MasterKeyProblem(problem, { cause })
  }
}

/** A line of the file with its key. */
export interface KeyLine {
  readonly text: string
  readonly key: LocalKey
}

/** The keys of a file; none if there is no file. Throws one sentence when the file cannot be used. */
export async function readMasterKeys(file: string): Promise<readonly KeyLine[]> {
  const text = await readPrivate(file).catch(explain(file))
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const key = parseLocalKey(line)
      if (key === null) throw new MasterKeyProblem(`${file} is damaged: restore a copy of it.`)
      return { text: line, key }
    })
}

async function readPrivate(file: string): Promise<string> {
  try {
    const { mode } = await stat(file)
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      throw new MasterKeyProblem(`Other users may read ${file}: run chmod 600 on it.`)
    return await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return ''
    throw error
  }
}

/** Replaces the keys of the file. A reader sees the old file or the new one. */
export async function replaceMasterKeys(file: string, lines: readonly string[]): Promise<void> {
  const draft = await writeDraft(file, `${lines.join('\n')}\n`)
  await rename(draft, file)
  await syncFolder(file)
}

/** Writes a file that does not exist yet, whole. False if it exists: it is never overwritten. */
async function writeOnce(file: string, text: string): Promise<boolean> {
  const draft = await writeDraft(file, text)
  try {
    await link(draft, file)
    await syncFolder(file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function writeDraft(file: string, text: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomUUID()}.part`
  await using handle = await open(draft, 'wx', 0o600)
  await handle.writeFile(text)
  await handle.sync()
  return draft
}

/** Makes a new name in the folder survive a crash of the machine. Windows cannot open folders. */
async function syncFolder(file: string): Promise<void> {
  if (process.platform === 'win32') return
  await using folder = await open(path.dirname(file), 'r')
  await folder.sync()
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null
}
