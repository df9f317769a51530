import type { Tx } from '@hora/db/client'
import type { Ports } from '#ports'
import type { Credentials } from '../../data/accounts.ts'
import { alreadyRegisteredMail } from '../../notices/already-registered.ts'
import { queueMail } from '../mails/queue-mail.ts'

/** Notifies the owner of an account, by mail only, that someone signed up with their address. */
export async function mailKnownAddress(tx: Tx, ports: Ports, owner: Credentials): Promise<void> {
  await queueMail(tx, ports, alreadyRegisteredMail, owner)
}
