import { type InboxMessageRow, inboxMessages } from '@hora/db/tables'
import { desc, eq } from 'drizzle-orm'
import type { Id } from '#kernel/ids.ts'
import type { Mail, Ports } from '#ports'
import { placedText } from '#vault/private-text.ts'

export interface InboxMessage extends Required<Omit<Mail, 'messageId' | 'quotes' | 'calendars'>> {
  readonly id: string
  /** The iCalendar file with all its calendars; null if it has none. */
  readonly calendar: string | null
  readonly createdAt: Temporal.Instant
}

type InboxPorts = Pick<Ports, 'db' | 'vault'>

/** The newest messages, at most 100, optionally of one recipient. */
export async function readInbox(
  ports: InboxPorts,
  recipient: string | null,
): Promise<readonly InboxMessage[]> {
  const rows = await ports.db
    .select()
    .from(inboxMessages)
    .where(recipient === null ? undefined : eq(inboxMessages.recipient, recipient.toLowerCase()))
    .orderBy(desc(inboxMessages.createdAt), desc(inboxMessages.id))
    .limit(100)
  return await decrypted(ports, rows)
}

export async function findInboxMessage(ports: InboxPorts, id: string): Promise<InboxMessage | null> {
  const rows = await ports.db.select().from(inboxMessages).where(eq(inboxMessages.id, id))
  return (await decrypted(ports, rows))[0] ?? null
}

async function decrypted(
  { vault }: InboxPorts,
  rows: readonly InboxMessageRow[],
): Promise<readonly InboxMessage[]> {
  const texts = await vault.decrypt(
    rows.flatMap((row) => {
      const id = row.id as Id
      return [
        placedText(inboxMessages.subject, id, row.subject),
        placedText(inboxMessages.textBody, id, row.textBody),
        placedText(inboxMessages.htmlBody, id, row.htmlBody),
      ]
    }),
  )
  const [shown, parts] = [texts.map((text) => (text.ok ? text.value : '(erased)')), 3]
  const calendars = await decryptCalendars(vault, rows)
  return rows.map(({ id, recipient: to, headers, createdAt }, index) => {
    const [subject = '', text = '', html = ''] = shown.slice(index * parts)
    return { id, to, subject, text, html, calendar: calendars.get(id) ?? null, headers, createdAt }
  })
}

async function decryptCalendars(
  vault: InboxPorts['vault'],
  rows: readonly InboxMessageRow[],
): Promise<ReadonlyMap<string, string>> {
  const placed = rows.flatMap(({ id, calendar }) => {
    const text = placedText(inboxMessages.calendar, id as Id, calendar)
    return text === null ? [] : [{ id, text }]
  })
  const texts = await vault.decrypt(placed.map(({ text }) => text))
  return new Map(placed.map(({ id }, index) => [id, texts[index]?.ok ? texts[index].value : '(erased)']))
}
