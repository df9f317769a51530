import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '@hora/db/client'
import { migrate } from '@hora/db/migrate'
import { scaledTime, startEphemeral } from '@hora/db/testing'
import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import { enqueue } from '#jobs/enqueue.ts'
import { startProgram } from '#testing/program.ts'
import { openWorld } from '#testing/world.ts'
import { seriesIn } from '../testing/stage.ts'

const runs = 8

test(
  'rollSeries: two processes that run it at once book each date once',
  async () => {
    await using server = await startEphemeral()
    await migrate(server.url)
    await using connection = connect(server.url)
    const { db, sql } = connection
    const now = Temporal.Now.instant().toString()
    const database = { url: server.url, db, sql, drop: async () => {} }
    await using world = await openWorld({ database, now })
    const stage = await seriesIn(world)
    const today = Temporal.Now.plainDateISO('Europe/Paris')
    const make = async (hour: string) =>
      await stage.made({ startsLocal: today.add({ days: 2 }).toPlainDateTime(hour), rule: 'FREQ=WEEKLY' })
    const made = [await make('10:00'), await make('12:00'), await make('14:00')]
    const before = (await stage.sessions()).length
    // As if the job had never come to them.
    await sql`delete from series_dates`
    await sql`truncate sessions cascade`
    for (const { rolledUntil } of made)
      await sql`update series set rolled_until = ${rolledUntil.subtract({ weeks: 30 }).toString()}`
    const variables = { DATABASE_URL: server.url }
    await using stack = new AsyncDisposableStack()
    const start = async () => stack.use(await startProgram(variables))
    await Promise.all([start(), start()])
    await inTransaction(db, async (tx) => {
      for (let run = 0; run < runs; run += 1) await enqueue(tx, 'series.roll', {})
    })
    const waiting = async () => {
      const [row] = await sql<{ jobs: number }[]>`
        select count(*)::int as jobs from graphile_worker.jobs where task_identifier = 'series.roll'`
      return row?.jobs ?? 0
    }
    const began = performance.now()
    while ((await waiting()) > 0) {
      if (performance.now() - began > scaledTime(20_000)) throw new Error('The jobs are still waiting')
      await sleep(50)
    }
    const sessions = await stage.sessions()
    expect(before).toBe(78)
    expect(sessions).toHaveLength(before)
    expect(new Set(sessions).size).toBe(before)
    for (const series of made) {
      const listed = await stage.listed(series)
      expect(listed).toHaveLength(before / made.length)
      expect(listed.every((each) => each.endsWith('booked'))).toBe(true)
    }
  },
  scaledTime(60_000),
)
