import { readAccount } from '#features/accounts/index.ts'
import type { AccountId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { takenHandles } from '../data/professionals.ts'
import { isReservedHandle } from '../domain/handle.ts'
import { handleChoices } from '../domain/handle-from-name.ts'

/** A free handle made of the name of an account. Another person may still take it first. */
export async function suggestHandle({ db, random }: Ports, accountId: AccountId): Promise<string> {
  const name = (await readAccount(db, accountId))?.displayName ?? ''
  // More than a hundred people of one name get a random one.
  const choices = [...handleChoices(name, 100), `practice-${random.bytes(4).toHex()}`]
  const taken = await takenHandles(db, choices)
  return choices.find((choice) => !taken.has(choice) && !isReservedHandle(choice)) ?? ''
}
