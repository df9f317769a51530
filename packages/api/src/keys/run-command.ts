import type { Db } from '@hora/db/client'
import { newKeyText } from '#adapters/master-keys/local-keys.ts'
import { type AccountId, parseId } from '#kernel/ids.ts'
import type { Random } from '#kernel/random.ts'
import { countByMasterKey } from '#vault/data-key-store.ts'
import type { MasterKeys } from '#vault/master-keys.ts'
import { rewrapKeys } from '#vault/rewrap-keys.ts'
import type { Vault } from '#vault/vault.ts'
import { addMasterKey, removeUnusedMasterKeys } from './key-file.ts'

export const usage = 'Usage: npm run keys -- status | new | rotate | rewrap | retire | renew <account id>'

/** What the commands work on. */
export interface Keys {
  readonly db: Db
  readonly masterKeys: MasterKeys
  /** The file of the master keys; null if they are in the variable. */
  readonly file: string | null
  readonly random: Random
  readonly vault: Pick<Vault, 'renew'>
}

/** Runs a command while Hora runs, and returns what the operator reads. */
export async function runCommand(keys: Keys, [command, argument]: readonly string[]): Promise<string> {
  switch (command) {
    case 'status':
      return await status(keys)
    case 'new':
      return newKeyText(keys.random)
    case 'rotate':
      return await rotate(keys)
    case 'rewrap':
      return `Wrapped ${await rewrapKeys(keys.db, keys.masterKeys)} keys with the first master key.`
    case 'retire':
      return await retire(keys)
    case 'renew':
      return await renew(keys, argument)
    default:
      throw new Error(usage)
  }
}

async function status({ db, masterKeys }: Keys): Promise<string> {
  const [counts, current] = [await countByMasterKey(db), await masterKeys.current()]
  const lines = await Promise.all(
    counts.map(async ({ id, keys }) => {
      const state = id === current ? 'in use' : (await masterKeys.knows(id)) ? 'old' : 'missing'
      return `Master key ${id} (${state}) wraps ${keys} keys.`
    }),
  )
  return lines.length === 0 ? 'There are no keys yet.' : lines.join('\n')
}

async function rotate({ db, masterKeys, file, random }: Keys): Promise<string> {
  if (file === null) return byVariable
  await addMasterKey(db, file, random)
  const count = await rewrapKeys(db, masterKeys)
  return `A new master key wraps ${count} keys. Copy ${file} again; later, remove the old key: npm run keys -- retire.`
}

async function retire({ db, file }: Keys): Promise<string> {
  if (file === null) return byVariable
  return `Removed ${await removeUnusedMasterKeys(db, file)} master keys that wrap nothing.`
}

const byVariable =
  'The master keys are in HORA_MASTER_KEYS: add a new one second and restart every process, put it first and restart again, run npm run keys -- rewrap, then remove the old one.'

async function renew({ vault }: Keys, argument: string | undefined): Promise<string> {
  const subject = argument === undefined ? null : parseId<AccountId>(argument)
  if (subject === null) throw new Error(usage)
  await vault.renew(subject)
  return 'What this person writes from now on uses a new key.'
}
