import { inArray } from 'drizzle-orm'
import { readAccount } from '#features/accounts/index.ts'
import type { AccountId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { isReservedHandle } from '../domain/handle.ts'
import { handleChoices } from '../domain/handle-from-name.ts'
import { professionals } from './tables.ts'

/** A free handle made of the name of an account. Another person may still take it first. */
export async function suggestHandle({ db, random }: Ports, accountId: AccountId): Promise<string> {
  const name = (await readAccount(db, accountId))?.displayName ?? ''
  // More than a hundred people of one name get a random number.
  const anyNumber = new DataView(random.bytes(4).buffer).getUint32(0)
  const choices = [...handleChoices(name, 100), `practice-${anyNumber}`]
  const { handle } = professionals
  const rows = await db.select({ handle }).from(professionals).where(inArray(handle, choices))
  const taken = new Set(rows.map((row) => row.handle))
  return choices.find((choice) => !taken.has(choice) && !isReservedHandle(choice)) ?? ''
}
