import { hash } from 'node:crypto'
import { inboxMessages } from '@hora/db/tables'
import type { Mailer, Ports } from '#ports'

/** Keeps every mail in the local inbox, which /dev/inbox shows, instead of sending it. A second copy changes nothing. */
export function inboxMailer({ db, clock, newId }: Pick<Ports, 'db' | 'clock' | 'newId'>): Mailer {
  return {
    send: async ({ to, subject, text, html, headers = {}, messageId }) => {
      const id = messageId === undefined ? newId() : idOf(messageId)
      const message = { recipient: to, subject, textBody: text, htmlBody: html, headers }
      await db
        .insert(inboxMessages)
        .values({ id, ...message, createdAt: clock.now() })
        .onConflictDoNothing()
    },
  }
}

/** A uuid that a Message-ID always gets. */
function idOf(messageId: string): string {
  const hex = hash('sha256', messageId)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
