import type { Tx } from '@hora/db/client'
import { notify } from '#features/notifications/index.ts'
import type { Ports } from '#ports'
import type { Credentials } from '../../data/accounts.ts'
import { passwordChanged, passwordChangedMail } from '../../notices/password-changed.ts'
import { queueMail } from '../mails/queue-mail.ts'

/** Notifies the owner of an account, by bell and mail, that the password was changed. */
export async function notifyPasswordChanged(tx: Tx, ports: Ports, account: Credentials): Promise<void> {
  await queueMail(tx, ports, passwordChangedMail, account)
  const subject = { id: account.id, professionalId: null }
  await notify(tx, ports, passwordChanged, { to: account.id, by: null, subject })
}
