import type { Tx } from '@hora/db/client'
import { readerLocale } from '@hora/schema/reader-locale'
import type { NewLogin } from '#auth/logins.ts'
import { notify } from '#features/notifications/index.ts'
import { zoneAt } from '#mail/zone-at.ts'
import type { Ports } from '#ports'
import type { Credentials } from '../../data/accounts.ts'
import { links } from '../../mails/links.ts'
import { queueMail } from '../../mails/queue-mail.ts'

/** Tells the owner of an account that another device has signed in, by bell and mail. */
export async function notifyNewLogin(
  tx: Tx,
  ports: Ports,
  account: Credentials,
  { loginId, device, country }: NewLogin,
): Promise<void> {
  const { id: accountId, email: to, language, displayName: name, zone } = account
  const locale = readerLocale(language, { country: account.country })
  const now = ports.clock.now()
  const written = now.toLocaleString(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: zone })
  const when = `${written}, ${zoneAt(zone, now, locale)}`
  const place =
    country === null ? '' : (new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? '')
  const link = links.devices(ports.settings)
  const effectKey = `new-login:${loginId}`
  await queueMail(tx, {
    accountId,
    template: 'new-login',
    to,
    language,
    name,
    device,
    place,
    when,
    link,
    effectKey,
  })
  await notify(tx, ports, { accountId, kind: 'new_login', mail: false })
}
