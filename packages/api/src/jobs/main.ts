// npm run jobs: lists the background tasks that were given up. `npm run jobs -- retry <id …>` or `retry all` runs them
// again.
import { connect, type Db } from '@hora/db/client'
import { readEnv } from '#env'
import { openDatabase } from '#start/open-database.ts'
import { type GivenUpJob, givenUpJobs, retryJobs } from './given-up.sql.ts'
import { jobHandlers } from './handlers.ts'
import { renamedJobs } from './renamed-jobs.ts'

const usage = 'Usage: npm run jobs, npm run jobs -- retry all, or npm run jobs -- retry <id> <id> …'

const known = [...Object.keys(jobHandlers), ...Object.keys(renamedJobs)]

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)

const reasons = {
  exhausted: 'failed in every attempt',
  'unknown-task': 'this version has no such task',
} as const

const lineOf = ({ id, task, reason, since }: GivenUpJob) =>
  `${id}  ${task}: ${reasons[reason]}, last changed ${since}`

async function list(db: Db): Promise<string> {
  const jobs = await givenUpJobs(db, known)
  if (jobs.length === 0) return 'No background task was given up.'
  const head = `${jobs.length} background tasks were given up. Their last errors are in graphile_worker.jobs.`
  return [head, ...jobs.map(lineOf)].join('\n')
}

async function retry(db: Db, asked: readonly string[]): Promise<string> {
  const jobs = await givenUpJobs(db, known)
  const ids = jobs.map(({ id }) => id).filter((id) => asked.includes('all') || asked.includes(id))
  return `${await retryJobs(db, ids)} background tasks run again now.`
}

async function main([command, ...ids]: readonly string[]): Promise<string> {
  if (command !== undefined && (command !== 'retry' || ids.length === 0)) throw new Error(usage)
  const env = readEnv()
  if (!env.ok) throw new Error(env.error.join('\n'))
  await using database = await openDatabase(env.value, say)
  await using connection = connect(database.url, { applicationName: 'hora jobs' })
  return command === undefined ? await list(connection.db) : await retry(connection.db, ids)
}

try {
  say(await main(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
