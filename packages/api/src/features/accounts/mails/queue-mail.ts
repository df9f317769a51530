import type { Tx } from '@hora/db/client'
import type { Language } from '@hora/schema/languages'
import { enqueue } from '#jobs/enqueue.ts'
import type { AccountId } from '#kernel/ids.ts'
import type { MailData } from './account-mail.ts'
import type { Template } from './templates.ts'

export interface QueuedMail extends Partial<MailData> {
  readonly accountId: AccountId | null
  readonly template: Template
  readonly to: string
  readonly language: Language
  readonly name: string
  /** Names this one letter; a second job of the same key sends nothing. */
  readonly effectKey: string
}

/** Puts a mail about an account into the post, in the caller's transaction. */
export async function queueMail(
  tx: Tx,
  { accountId, template, to, effectKey, ...data }: QueuedMail,
): Promise<void> {
  await enqueue(tx, 'accounts.send-mail', { accountId, template, to, effectKey, data })
}
