import { isThisMachine } from '@hora/db/this-machine'

interface Listening {
  readonly HOST: string
  readonly PUBLIC_URL?: string | undefined
  readonly TRUST_PROXY?: number | undefined
}

/**
 * The variable that opens this instance to the network, or null while only this machine can reach it. A name other
 * than `localhost` counts as the network: what it resolves to can change. A proxy in front makes every caller look
 * local, so a trusted proxy counts too.
 */
export function openedBy({ HOST, PUBLIC_URL, TRUST_PROXY }: Listening): keyof Listening | null {
  if (!isThisMachine(HOST)) return 'HOST'
  if (PUBLIC_URL !== undefined && !isThisMachine(new URL(PUBLIC_URL).hostname)) return 'PUBLIC_URL'
  return TRUST_PROXY === undefined ? null : 'TRUST_PROXY'
}
