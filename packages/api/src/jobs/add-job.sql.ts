import { statement } from '@hora/db/statement'
import { sql } from 'drizzle-orm'

const value = sql.placeholder

/** Raw SQL, because the queue is a function of its library. Built once: nearly every unit of work enqueues a task. */
export const addJob = statement<{ early: boolean | null }>(sql`select
  run_at < ${value('notBefore')}::timestamptz as early from graphile_worker.add_job(${value('name')},
  payload := ${value('payload')}::json, run_at := ${value('runAt')}::timestamptz,
  job_key := ${value('jobKey')}::text, job_key_mode := ${value('jobKeyMode')}::text)`)
