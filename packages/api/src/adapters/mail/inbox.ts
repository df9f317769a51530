import type { PrivateTextColumn } from '@hora/db/private-text'
import { inboxMessages } from '@hora/db/tables'
import type { Id } from '#kernel/ids.ts'
import type { Mailer, Ports } from '#ports'
import { instance } from '#vault/vault.ts'

type InboxPorts = Pick<Ports, 'db' | 'clock' | 'newId' | 'vault'>

/**
 * Keeps every mail in the local inbox, which /dev/inbox shows, instead of sending it. It is encrypted with a key of the
 * person it quotes, so that erasing them reaches it.
 */
export function inboxMailer({ db, clock, newId, vault }: InboxPorts): Mailer {
  return {
    send: async ({ to, subject, text, html, headers = {}, quotes = instance }) => {
      const id = newId<Id>()
      const encrypt = async (column: PrivateTextColumn, part: string) => {
        const ready = await vault.ready(quotes, part)
        if (ready === null) throw new Error('The author of a quoted text was erased')
        return ready.encryptFor(column, id)
      }
      await db.insert(inboxMessages).values({
        id,
        recipient: to,
        subject: await encrypt(inboxMessages.subject, subject),
        textBody: await encrypt(inboxMessages.textBody, text),
        htmlBody: await encrypt(inboxMessages.htmlBody, html),
        headers,
        createdAt: clock.now(),
      })
    },
  }
}
