import { inTransaction } from '@hora/db/transaction'
import { startLogin } from '#auth/logins.ts'
import type { SignedInViewer } from '#auth/viewer.ts'
import { systemClock } from '#kernel/clock.ts'
import { idSource } from '#kernel/ids.ts'
import { systemRandom } from '#kernel/random.ts'
import type { World } from './world.ts'

/** The Cookie header of a login that separate processes accept. Their time is the real one by default. */
export async function startRealLogin(
  world: Pick<World, 'ports'>,
  { accountId }: Pick<SignedInViewer, 'accountId'>,
  clock = systemClock,
): Promise<string> {
  const ports = { ...world.ports, clock, random: systemRandom, newId: idSource(clock, systemRandom) }
  const origin = { ip: '192.0.2.1', userAgent: 'test' }
  const { token } = await inTransaction(
    ports.db,
    async (tx) => await startLogin(tx, ports, accountId, origin),
  )
  return `login=${token}`
}
