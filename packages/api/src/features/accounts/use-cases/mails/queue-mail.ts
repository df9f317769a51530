import type { Tx } from '@hora/db/client'
import { addressOn } from '@hora/schema/local-address'
import { tokenHash } from '#auth/token-hash.ts'
import { enqueue } from '#jobs/enqueue.ts'
import type { Ports } from '#ports'
import type { Credentials } from '../../data/accounts.ts'
import type { AccountFacts, AccountMail, LinkParts } from '../../notices/account-mail.ts'

type Receiver = Pick<Credentials, 'id' | 'email' | 'displayName' | 'language'>

interface MailDetails extends Partial<LinkParts>, Partial<Omit<AccountFacts, 'name' | 'link'>> {
  /** The recipient, if not the address of the account. */
  readonly to?: string
  /** Key of this mail: a second job with the same key sends nothing. Default: a new key. */
  readonly once?: string
}

/** Queues a mail about an account in the caller's transaction. */
export async function queueMail(
  tx: Tx,
  ports: Pick<Ports, 'newId' | 'settings'>,
  { template, link }: AccountMail,
  { id: accountId, email, displayName: name, language }: Receiver,
  { to = email, once, token, invitationToken = null, proof = null, next = null, ...facts }: MailDetails = {},
): Promise<void> {
  const key = once ?? (token === undefined ? ports.newId() : tokenHash(token))
  const page = link?.({ token: token ?? '', invitationToken, proof, next })
  const data = {
    name,
    language,
    ...facts,
    ...(page === undefined ? {} : { link: addressOn(ports.settings.publicUrl, page) }),
    ...(token === undefined ? {} : { token }),
  }
  await enqueue(tx, 'accounts.send-mail', { accountId, template, to, effectKey: `${template}:${key}`, data })
}
