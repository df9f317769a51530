import type { Tx } from '@hora/db/client'
import { notify } from '#features/notifications/index.ts'
import type { Ports } from '#ports'
import type { Credentials } from '../../data/accounts.ts'
import { links } from '../../mails/links.ts'
import { queueMail } from '../../mails/queue-mail.ts'

/** Tells the owner of an account, by bell and mail, that its password is another one now. */
export async function notifyPasswordChanged(tx: Tx, ports: Ports, account: Credentials): Promise<void> {
  const { id: accountId, email: to, language, displayName: name } = account
  const link = links.forgotPassword(ports.settings)
  const effectKey = `password-changed:${ports.newId()}`
  await queueMail(tx, { accountId, template: 'password-changed', to, language, name, link, effectKey })
  await notify(tx, ports, { accountId, kind: 'password_changed', mail: false })
}
