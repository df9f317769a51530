import { hash } from 'node:crypto'
import type { PrivateTextColumn } from '@hora/db/private-text'
import { inboxMessages } from '@hora/db/tables'
import type { Id } from '#kernel/ids.ts'
import type { CalendarFile, Mailer, Ports } from '#ports'
import { instance } from '#vault/vault.ts'

type InboxPorts = Pick<Ports, 'db' | 'clock' | 'newId' | 'vault'>

/**
 * Keeps every mail in the local inbox, which /dev/inbox shows, instead of sending it. A second copy changes nothing. It
 * is encrypted with a key of the person it quotes, so that erasing them reaches it.
 */
export function inboxMailer({ db, clock, newId, vault }: InboxPorts): Mailer {
  return {
    send: async ({ to, subject, text, html, headers = {}, calendars = [], messageId, quotes = instance }) => {
      const id = messageId === undefined ? newId<Id>() : idOf(messageId)
      const encrypt = async (column: PrivateTextColumn, part: string) => {
        const ready = await vault.ready(quotes, part)
        if (ready === null) throw new Error('The author of a quoted text was erased')
        return ready.encryptFor(column, id)
      }
      const message = {
        id,
        recipient: to,
        subject: await encrypt(inboxMessages.subject, subject),
        textBody: await encrypt(inboxMessages.textBody, text),
        htmlBody: await encrypt(inboxMessages.htmlBody, html),
        calendar: calendars.length === 0 ? null : await encrypt(inboxMessages.calendar, joined(calendars)),
        headers,
        createdAt: clock.now(),
      }
      await db.insert(inboxMessages).values(message).onConflictDoNothing()
    },
  }
}

/** An iCalendar file may contain several calendars. */
function joined(calendars: readonly CalendarFile[]): string {
  return calendars.map(({ content }) => content).join('')
}

/** A uuid that a Message-ID always gets. */
function idOf(messageId: string): Id {
  const hex = hash('sha256', messageId)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-') as Id
}
