import type { Db } from '@hora/db/client'
import { rateLimits } from '@hora/db/tables'
import { and, eq, or, sql } from 'drizzle-orm'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'

/** `counter` is the first part of the name of the limit that was reached. */
export type RateLimitedError = DomainError<'RATE_LIMITED', { retryAfterSeconds: number; counter?: string }>

/** At most `max` hits in each window of `seconds`. Windows follow the clock, not the first hit. */
export interface RateLimit {
  /** The name of the counter and who is counted, e.g. `sign-in:` and a key; see `limitKey`. Only a digest is stored. */
  readonly bucket: string
  readonly max: number
  readonly seconds: number
}

/** Who is counted by a limit, in one text. */
export function limitKey(...parts: readonly string[]): string {
  return JSON.stringify(parts)
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
  ports: LimitPorts,
  limits: readonly RateLimit[],
): Promise<Result<void, RateLimitedError>> {
  if (limits.length === 0) return ok(undefined)
  const { db, clock } = ports
  const now = clock.now()
  const windows = windowsOf(ports, limits)
  const before = await readHits(db, windows)
  const usedUp = windows.filter(({ digest, max }) => (before.get(digest) ?? 0) >= max)
  if (usedUp.length > 0) return err(refusal(now, usedUp))
  const after = await addHits(db, windows)
  const overrun = windows.filter(({ digest, max }) => (after.get(digest) ?? Infinity) > max)
  return overrun.length === 0 ? ok(undefined) : err(refusal(now, overrun))
}

/** Resets counts, for example after a success. */
export async function forgive(ports: LimitPorts, limits: readonly RateLimit[]): Promise<void> {
  await ports.db.delete(rateLimits).where(or(...windowsOf(ports, limits).map(isWindow)))
}

type LimitPorts = Pick<Ports, 'db' | 'clock' | 'hashInput'>

interface Window extends RateLimit {
  /** The bucket as it is stored. */
  readonly digest: string
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

type Hits = ReadonlyMap<string, number>

async function readHits(db: Db, windows: readonly Window[]): Promise<Hits> {
  const { bucket, hits } = rateLimits
  const rows = await db
    .select({ bucket, hits })
    .from(rateLimits)
    .where(or(...windows.map(isWindow)))
  return new Map(rows.map((row) => [row.bucket, row.hits]))
}

function isWindow({ digest, start }: Window) {
  return and(eq(rateLimits.bucket, digest), eq(rateLimits.windowStart, start))
}

/** In the order of their digests, so that two requests with the same limits do not deadlock. */
async function addHits(db: Db, windows: readonly Window[]): Promise<Hits> {
  const { bucket, windowStart, hits } = rateLimits
  const sorted = windows.toSorted((a, b) => (a.digest < b.digest ? -1 : 1))
  const rows = await db
    .insert(rateLimits)
    .values(
      sorted.map((each) => ({ bucket: each.digest, windowStart: each.start, hits: 1, expiresAt: each.end })),
    )
    .onConflictDoUpdate({ target: [bucket, windowStart], set: { hits: sql`${hits} + 1` } })
    .returning({ bucket, hits })
  return new Map(rows.map((row) => [row.bucket, row.hits]))
}

function refusal(now: Temporal.Instant, usedUp: readonly Window[]): RateLimitedError {
  const waits = usedUp.map(({ end }) => Math.ceil(end.since(now).total('seconds')))
  const [counter = ''] = usedUp[0]?.bucket.split(':') ?? []
  return domainError('RATE_LIMITED', { retryAfterSeconds: Math.max(1, ...waits), counter })
}

/**
 * A bucket names people and networks, so only a keyed digest of it is stored. Without the instance's key, nobody can
 * find an address by trying all. Each window has its own digests, which cannot be compared with those of another.
 */
function windowsOf({ clock, hashInput }: LimitPorts, limits: readonly RateLimit[]): readonly Window[] {
  return limits.map((limit) => {
    const window = windowOf(limit, clock.now())
    const digest = hashInput('rate limit', [window.start.epochMilliseconds, limit.bucket])
    return { ...limit, ...window, digest }
  })
}

function windowOf({ seconds }: RateLimit, now: Temporal.Instant) {
  const epoch = Math.floor(now.epochMilliseconds / 1000)
  const start = Temporal.Instant.fromEpochMilliseconds((epoch - (epoch % seconds)) * 1000)
  return { start, end: start.add({ seconds }) }
}
