import type { Db } from '@hora/db/client'
import { inTransaction } from '@hora/db/transaction'
import { type KeyLine, readMasterKeys, replaceMasterKeys } from '#adapters/master-keys/file-keys.ts'
import { newKeyText } from '#adapters/master-keys/local-keys.ts'
import type { Random } from '#kernel/random.ts'
import { readMasterKeyIds } from '#vault/data-key-store.ts'
import { MasterKeyProblem } from '#vault/master-keys.ts'
import { lockKeyFile } from './lock-key-file.sql.ts'

/** Puts a new master key first. Every process uses it from its next new data key on. */
export async function addMasterKey(db: Db, file: string, random: Random): Promise<void> {
  await changeFile(db, file, async (lines) => [newKeyText(random), ...lines.map(({ text }) => text)])
}

/** Removes the master keys that wrap nothing any more, except the first, and returns how many. */
export async function removeUnusedMasterKeys(db: Db, file: string): Promise<number> {
  let removed = 0
  await changeFile(db, file, async (lines) => {
    const used = new Set(await readMasterKeyIds(db))
    const kept = lines.filter(({ key }, index) => index === 0 || used.has(key.id))
    removed = lines.length - kept.length
    return kept.map(({ text }) => text)
  })
  return removed
}

async function changeFile(
  db: Db,
  file: string,
  change: (lines: readonly KeyLine[]) => Promise<readonly string[]>,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockKeyFile(tx)
    const lines = await readMasterKeys(file)
    if (lines.length === 0) throw new MasterKeyProblem(`There is no master key in ${file}: start Hora first.`)
    await replaceMasterKeys(file, await change(lines))
  })
}
