import { lookup } from 'node:dns/promises'
import { isLoopback } from '@hora/db/this-machine'
import type { Env } from '#env'
import { StartProblem } from './start-problem.ts'

type Resolve = (host: string) => Promise<readonly string[]>

const resolveHost: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address)

type Listening = Pick<Env, 'host' | 'openToNetwork'>

/**
 * An instance for this machine only listens on nothing else, whatever the name in HOST leads to. Throws what a failed
 * lookup throws.
 */
export async function checkReach(env: Listening, resolve = resolveHost): Promise<void> {
  if (!env.openToNetwork) refuseOthers(env, await resolve(env.host))
}

/** The same for the addresses that are listened on. */
export function refuseOthers({ host, openToNetwork }: Listening, addresses: readonly string[]): void {
  const other = openToNetwork ? undefined : addresses.find((address) => !isLoopback(address))
  if (other === undefined) return
  throw new StartProblem(
    `HOST ${host} leads to ${other}, which other machines may reach: set HOST to 127.0.0.1, or to ${other} to open this instance to the network.`,
  )
}
