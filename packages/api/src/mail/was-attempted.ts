import type { Db } from '@hora/db/client'
import { deliveries } from '@hora/db/tables'
import { eq } from 'drizzle-orm'

/** Whether a mail was tried before. A limit that counts mails counts each of them once, however often it is tried. */
export async function wasAttempted(db: Db, effectKey: string): Promise<boolean> {
  return (await db.$count(deliveries, eq(deliveries.effectKey, effectKey))) > 0
}
