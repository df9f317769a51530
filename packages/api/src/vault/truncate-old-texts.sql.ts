import type { Db } from '@hora/db/client'

/**
 * Deletes the file of the emptied table of old texts, because deleted rows stay in it. Raw SQL, because Drizzle has no
 * TRUNCATE. The lock ensures that the table is still empty.
 */
export async function truncateOldTexts({ sql }: Db): Promise<void> {
  await sql`do $$ begin
    if pg_relation_size('unencrypted_texts') > 0 then
      lock table unencrypted_texts in access exclusive mode;
      if not exists (select from unencrypted_texts) then truncate unencrypted_texts; end if;
    end if;
  end $$`
}
