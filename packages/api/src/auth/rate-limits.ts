import { createHash } from 'node:crypto'
import type { Db } from '@hora/db/client'
import { rateLimits } from '@hora/db/tables'
import { inArray } from 'drizzle-orm'
import type { Clock } from '#kernel/clock.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'

export type RateLimitedError = DomainError<'RATE_LIMITED', { retryAfterSeconds: number }>

/** At most `max` hits in each window of `seconds`. Windows follow the clock, not the first hit. */
export interface RateLimit {
  /** The name of the counter, e.g. `sign-in:` and a key; see `limitKey`. */
  readonly bucket: string
  readonly max: number
  readonly seconds: number
}

/** A bucket contains a digest of an e-mail or network address, never the address itself. */
export function limitKey(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)
}

/** The part of a network address that a household shares: an entire IPv4 address, or the first half of an IPv6 one. */
export function networkOf(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/i, '')
  return plain.includes(':') ? expand(plain).slice(0, 4).join(':') : plain
}

function expand(ipv6: string): string[] {
  const [head = '', tail] = ipv6.toLowerCase().split('%')[0]?.split('::') ?? []
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  return [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
}

/**
 * Counts one hit on each limit, or on none if one of them is used up. Counts are stored in the database, outside the
 * caller's transaction, so that restarts and rollbacks do not reset them. Throws when the database is unreachable, so
 * that the protected action stays closed.
 */
export async function takeFrom(
  db: Db,
  clock: Clock,
  limits: readonly RateLimit[],
): Promise<Result<void, RateLimitedError>> {
  const now = clock.now()
  const windows = limits.map((limit) => ({ ...limit, ...windowOf(limit, now) }))
  const taken = await db.sql<{ bucket: string; hits: number }[]>`
    with wanted as (
      select * from unnest(
        ${windows.map(({ bucket }) => bucket)}::text[], ${windows.map(({ max }) => max)}::int[],
        ${windows.map(({ start }) => start.toString())}::timestamptz[],
        ${windows.map(({ end }) => end.toString())}::timestamptz[]) as w (bucket, max, window_start, expires_at)
    )
    insert into rate_limits (bucket, window_start, hits, expires_at)
    select bucket, window_start, 1, expires_at from wanted
    where not exists (
      select from rate_limits r join wanted w using (bucket, window_start) where r.hits >= w.max)
    order by bucket
    on conflict (bucket, window_start) do update set hits = rate_limits.hits + 1
    returning bucket, hits`
  const hits = new Map(taken.map((row) => [row.bucket, row.hits]))
  if (windows.every(({ bucket, max }) => (hits.get(bucket) ?? Infinity) <= max)) return ok(undefined)
  return err(await refusal(db, now, windows))
}

/** Resets counts, for example after a success. */
export async function forgive(db: Db, limits: readonly Pick<RateLimit, 'bucket'>[]): Promise<void> {
  const buckets = limits.map(({ bucket }) => bucket)
  await db.delete(rateLimits).where(inArray(rateLimits.bucket, buckets))
}

interface Window extends RateLimit {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

async function refusal(db: Db, now: Temporal.Instant, windows: readonly Window[]): Promise<RateLimitedError> {
  const buckets = windows.map(({ bucket }) => bucket)
  const rows = await db.select().from(rateLimits).where(inArray(rateLimits.bucket, buckets))
  const usedUp = windows.filter(({ bucket, max, start }) =>
    rows.some((row) => row.bucket === bucket && row.windowStart.equals(start) && row.hits >= max),
  )
  const waits = usedUp.map(({ end }) => Math.ceil(end.since(now).total('seconds')))
  return domainError('RATE_LIMITED', { retryAfterSeconds: Math.max(1, ...waits) })
}

function windowOf({ seconds }: RateLimit, now: Temporal.Instant) {
  const epoch = Math.floor(now.epochMilliseconds / 1000)
  const start = Temporal.Instant.fromEpochMilliseconds((epoch - (epoch % seconds)) * 1000)
  return { start, end: start.add({ seconds }) }
}
