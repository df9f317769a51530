import type { Db } from '@hora/db/client'
import { inboxMessages } from '@hora/db/tables'
import { desc, eq } from 'drizzle-orm'
import type { Mail } from '#ports'

export interface InboxMessage extends Required<Omit<Mail, 'messageId'>> {
  readonly id: string
  readonly createdAt: Temporal.Instant
}

const columns = {
  id: inboxMessages.id,
  to: inboxMessages.recipient,
  subject: inboxMessages.subject,
  text: inboxMessages.textBody,
  html: inboxMessages.htmlBody,
  headers: inboxMessages.headers,
  createdAt: inboxMessages.createdAt,
}

/** The newest messages, at most 100, optionally of one recipient. */
export async function readInbox(db: Db, recipient: string | null): Promise<readonly InboxMessage[]> {
  return await db
    .select(columns)
    .from(inboxMessages)
    .where(recipient === null ? undefined : eq(inboxMessages.recipient, recipient.toLowerCase()))
    .orderBy(desc(inboxMessages.createdAt), desc(inboxMessages.id))
    .limit(100)
}

export async function findInboxMessage(db: Db, id: string): Promise<InboxMessage | null> {
  const [message] = await db.select(columns).from(inboxMessages).where(eq(inboxMessages.id, id))
  return message ?? null
}
