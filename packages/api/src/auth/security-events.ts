import { createHmac, randomBytes } from 'node:crypto'
import type { Db } from '@hora/db/client'
import { securityEvents } from '@hora/db/tables'
import { sql } from 'drizzle-orm'
import type { Clock } from '#kernel/clock.ts'
import type { AccountId } from '#kernel/ids.ts'
import { networkOf } from './rate-limits.ts'
import type { SecurityRule } from './security-rules.ts'

/** Who was refused. */
export interface Refused {
  readonly accountId: AccountId | null
  readonly ip: string
}

export interface SecurityEvents extends AsyncDisposable {
  /** Counts a refusal in memory. It never waits and never fails. */
  count(rule: SecurityRule, who: Refused): void
  /** Writes what was counted. */
  flush(): Promise<void>
}

export interface SecurityEventsOptions {
  readonly db: Db
  readonly clock: Pick<Clock, 'now'>
  /** Called for each rule with what was counted since the last time, for the operator. */
  readonly tell: (counted: { readonly rule: SecurityRule; readonly count: number }) => void
  /** The most rows in an hour. Further accounts and networks are counted together. */
  readonly mostRows?: number
}

/** Milliseconds between two writes. A crash loses what was counted since the last one. */
const flushEvery = 5_000

type Row = typeof securityEvents.$inferInsert

/**
 * Counts refusals by rule, hour, and account or network. An attacker costs a few writes however often they try: counts
 * are added in memory, and the number of rows in an hour is bounded. While the database is away, counts wait. Networks
 * are stored as a digest with a key that only this process has and that ends with it.
 */
export function openSecurityEvents(options: SecurityEventsOptions): SecurityEvents {
  const { db, clock, tell, mostRows = 2_000 } = options
  const key = randomBytes(32)
  const waiting = new Map<string, Row>()
  const known = { hour: '', subjects: new Set<string>() }
  const subjectIn = (hour: string, rule: string, { accountId, ip }: Refused) => {
    if (known.hour !== hour) Object.assign(known, { hour, subjects: new Set<string>() })
    const subject =
      accountId ?? createHmac('sha256', key).update(networkOf(ip)).digest('base64url').slice(0, 22)
    const row = `${rule} ${subject}`
    if (known.subjects.has(row)) return subject
    if (known.subjects.size >= mostRows) return 'other'
    known.subjects.add(row)
    return subject
  }
  const add = (row: Row) => {
    const name = `${row.hour} ${row.rule} ${row.subject}`
    const before = waiting.get(name)
    waiting.set(name, before === undefined ? row : { ...before, count: before.count + row.count })
  }
  const count: SecurityEvents['count'] = (rule, who) => {
    const hour = clock.now().round({ smallestUnit: 'hour', roundingMode: 'floor' })
    const subject = subjectIn(hour.toString(), rule, who)
    add({ hour, rule, subject, accountId: subject === who.accountId ? who.accountId : null, count: 1 })
  }
  const flush = async () => {
    const rows = [...waiting.values()]
    if (rows.length === 0) return
    waiting.clear()
    try {
      await write(db, rows)
    } catch {
      // The database is away. Hours that waited too long are dropped, so that memory stays bounded.
      if (waiting.size + rows.length <= mostRows * 2) for (const row of rows) add(row)
      return
    }
    for (const [rule, all = []] of Object.entries(Object.groupBy(rows, (row) => row.rule))) {
      tell({ rule: rule as SecurityRule, count: all.reduce((sum, row) => sum + row.count, 0) })
    }
  }
  const timer = setInterval(() => void flush(), flushEvery)
  timer.unref()
  const close = async () => {
    clearInterval(timer)
    await flush()
  }
  return { count, flush, [Symbol.asyncDispose]: close }
}

/** In the order of the key, so that two processes do not deadlock. */
async function write(db: Db, rows: readonly Row[]): Promise<void> {
  const { hour, rule, subject, count } = securityEvents
  const sorted = rows.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  for (let start = 0; start < sorted.length; start += 500) {
    await db
      .insert(securityEvents)
      .values(sorted.slice(start, start + 500))
      .onConflictDoUpdate({
        target: [hour, rule, subject],
        set: { count: sql`least(${count}::bigint + excluded.count, 2147483647)::integer` },
      })
  }
}

const nameOf = (row: Row) => `${row.hour} ${row.rule} ${row.subject}`
