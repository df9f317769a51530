import type { Tx } from '@hora/db/client'
import type { Ports } from '#ports'
import type { Credentials } from '../../data/accounts.ts'
import { links } from '../../mails/links.ts'
import { queueMail } from '../../mails/queue-mail.ts'

/** Tells the owner of an account, by mail alone, that somebody typed their address as if it were new. */
export async function mailKnownAddress(tx: Tx, ports: Ports, owner: Credentials): Promise<void> {
  const { id: accountId, email: to, language, displayName: name } = owner
  const link = links.signIn(ports.settings)
  const effectKey = `already-registered:${ports.newId()}`
  await queueMail(tx, { accountId, template: 'already-registered', to, language, name, link, effectKey })
}
