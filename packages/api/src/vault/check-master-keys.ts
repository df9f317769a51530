import type { KeyPorts } from './cached-keys.ts'
import { readMasterKeyIds } from './data-key-store.ts'
import { MasterKeyProblem } from './master-keys.ts'

/**
 * Makes the first master key for a database without data keys. Throws one sentence when a data key was wrapped by a
 * master key that this process does not have.
 */
export async function checkMasterKeys(
  { db, masterKeys }: Pick<KeyPorts, 'db' | 'masterKeys'>,
  say: (sentence: string) => void,
): Promise<void> {
  const used = await readMasterKeyIds(db)
  if (used.length === 0) {
    const made = await masterKeys.makeFirst()
    if (made !== null) say(made)
  }
  for (const id of used)
    if (!(await masterKeys.knows(id)))
      throw new MasterKeyProblem(
        `The private texts in this database need the master key ${id}: restore its file, or set HORA_MASTER_KEYS.`,
      )
}
