import type { Tx } from '@hora/db/client'
import type { Ports } from '#ports'
import type { Credentials } from '../../data/accounts.ts'
import { alreadyRegisteredMail } from '../../notices/already-registered.ts'
import { queueMail } from '../mails/queue-mail.ts'

/** Tells the owner of an account, by mail alone, that someone typed their address as a new one. */
export async function mailKnownAddress(tx: Tx, ports: Ports, owner: Credentials): Promise<void> {
  await queueMail(tx, ports, alreadyRegisteredMail, owner)
}
