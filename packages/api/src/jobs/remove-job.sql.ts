import { statement } from '@hora/db/statement'
import { sql } from 'drizzle-orm'

/** Raw SQL, because the queue is a function of its library. A running job goes on, but is not tried again. */
export const removeJob = statement<{ removed: boolean }>(
  sql`select id is not null as removed from graphile_worker.remove_job(${sql.placeholder('jobKey')}::text)`,
)
