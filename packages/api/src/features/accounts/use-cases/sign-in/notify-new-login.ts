import type { Tx } from '@hora/db/client'
import { firstOfMonth } from '@hora/schema/first-of-month'
import { readerLocale } from '@hora/schema/reader-locale'
import type { NewLogin } from '#auth/logins.ts'
import { notify } from '#features/notifications/index.ts'
import { zoneAt } from '#mail/zone-at.ts'
import type { Ports } from '#ports'
import type { Credentials } from '../../data/accounts.ts'
import { newLogin, newLoginMail } from '../../notices/new-login.ts'
import { queueMail } from '../mails/queue-mail.ts'

/** Notifies the owner of an account, by bell and mail, that another device has signed in. */
export async function notifyNewLogin(
  tx: Tx,
  ports: Ports,
  account: Credentials,
  { loginId, device, country }: NewLogin,
): Promise<void> {
  const { language, zone } = account
  const locale = readerLocale(language, { country: account.country })
  const now = ports.clock.now()
  const written = now.toLocaleString(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: zone })
  const when = `${firstOfMonth(written, locale)}, ${zoneAt(zone, now, locale)}`
  const place =
    country === null ? '' : (new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? '')
  await queueMail(tx, ports, newLoginMail, account, { device, place, when, once: loginId })
  await notify(tx, ports, newLogin, {
    to: account.id,
    by: null,
    subject: { id: account.id, professionalId: null },
  })
}
