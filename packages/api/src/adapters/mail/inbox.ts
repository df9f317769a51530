import { inboxMessages } from '@hora/db/tables'
import type { Mailer, Ports } from '#ports'

/** Keeps every mail in the local inbox, which /dev/inbox shows, instead of sending it. */
export function inboxMailer({ db, clock, newId }: Pick<Ports, 'db' | 'clock' | 'newId'>): Mailer {
  return {
    send: async ({ to, subject, text, html, headers = {} }) => {
      const message = { recipient: to, subject, textBody: text, htmlBody: html, headers }
      await db.insert(inboxMessages).values({ id: newId(), ...message, createdAt: clock.now() })
    },
  }
}
