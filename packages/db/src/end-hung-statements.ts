import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { serverAddress } from './server-tls.ts'
import { sqlState } from './sql-errors.ts'

export interface HungLimits {
  /** The address of the server, for a new connection that shows whether it answers anyone. */
  readonly url: string
  /** Milliseconds from the moment the server has a statement until it must have answered. */
  readonly statement: number
  /** Milliseconds that a statement may wait for a free connection. */
  readonly waiting: number
}

type Pending = { reject(error: Error): void }

/** What the patched driver shows of a pool (decision 0063). */
interface Pool {
  readonly connections: readonly PooledConnection[]
  readonly waiting: { all(): readonly Pending[]; remove(query: Pending): void }
  /** Creates the error that every new statement gets; null while statements are accepted. */
  refusal: (() => Error) | null
}

interface PooledConnection {
  /** Set while a transaction has the connection. */
  readonly reserved?: unknown
  /** The statement that the server works on, then those that were sent after it. */
  pending(): readonly Pending[]
  /** Rejects all of them and destroys the socket, so that a late answer reaches nobody. */
  abort(error: Error): void
}

/** Milliseconds between two looks. Statements are counted by looks, so that a pause of this process ends none. */
const lookEvery = 250
/** After this time without an answer, a new connection shows whether the server answers anyone. */
const suspicious = 3_000
const probeTimeout = 2_000

/**
 * Ends what a silent server would leave open forever: a statement without an answer loses its connection, one that
 * waits too long for a connection is refused, and while a new connection gets no answer either, all are refused at
 * once. A look reads the pool from outside, so a statement costs nothing more. Returns a function that stops looking.
 */
export function endHungStatements(sql: object, limits: HungLimits): () => void {
  const pool = poolOf(sql)
  const [working, sent, waiting] = [countLooks(), countLooks(), countLooks()]
  let probing = false
  let stopped = false
  const probe = async () => {
    probing = true
    const answered = await answers(limits.url)
    pool.refusal = answered || stopped ? null : () => unavailable('DATABASE_SILENT', 'answers nobody now')
    probing = false
  }
  const look = () => {
    const first = working(pool.connections.flatMap((each) => each.pending().slice(0, 1)))
    const all = sent(pool.connections.flatMap((each) => each.pending()))
    endUnanswered(pool, { first, all }, limits)
    refuseWaiting(pool, waiting(pool.waiting.all()), limits)
    const isSuspicious =
      pool.refusal !== null || [...first.values()].some((looks) => isOver(looks, suspicious))
    if (isSuspicious && !probing) void probe()
  }
  const timer = setInterval(look, lookEvery)
  timer.unref()
  return () => {
    stopped = true
    pool.refusal = null
    clearInterval(timer)
  }
}

/** Milliseconds for the server to close its side of idle connections. */
const closing = 500
const longestClosing = 6_000

/**
 * While a pool is closed: once nothing runs any more, destroys what a silent server does not close. Otherwise the stop
 * of the program would wait for it.
 */
export async function destroyOnceIdle(sql: object): Promise<void> {
  const { connections, waiting } = poolOf(sql)
  const isBusy = () => waiting.all().length > 0 || connections.some((each) => each.pending().length > 0)
  const deadline = performance.now() + longestClosing
  while (isBusy() && performance.now() < deadline) await sleep(20, undefined, { ref: false })
  await sleep(closing, undefined, { ref: false })
  for (const connection of connections) connection.abort(unavailable('CONNECTION_ENDED', 'was left'))
}

type Looks = ReadonlyMap<Pending, number>

function endUnanswered(pool: Pool, looks: { first: Looks; all: Looks }, limits: HungLimits): void {
  const isLate = (query: Pending) =>
    isOver(looks.first.get(query), limits.statement) ||
    isOver(looks.all.get(query), limits.waiting + limits.statement)
  const silent = pool.connections.filter((each) => each.pending().some(isLate))
  if (silent.length === 0) return
  // Idle connections may be just as dead. Each would cost its next statement the whole time limit.
  const idle = pool.connections.filter((each) => each.pending().length === 0 && !each.reserved)
  for (const connection of [...silent, ...idle]) {
    connection.abort(unavailable('STATEMENT_UNANSWERED', 'did not answer a statement in time'))
  }
}

function refuseWaiting(pool: Pool, looks: Looks, limits: HungLimits): void {
  for (const [query, seen] of looks) {
    if (pool.refusal === null && !isOver(seen, limits.waiting)) continue
    pool.waiting.remove(query)
    query.reject(unavailable('NO_FREE_CONNECTION', 'had no free connection in time'))
  }
}

/** Counts in how many looks in a row each thing was there. */
function countLooks(): (things: readonly Pending[]) => Looks {
  let before: Looks = new Map()
  return (things) => {
    before = new Map(things.map((thing) => [thing, (before.get(thing) ?? 0) + 1]))
    return before
  }
}

function isOver(looks: number | undefined, milliseconds: number): boolean {
  return looks !== undefined && looks * lookEvery > milliseconds
}

/** Whether the server answers a new connection. An error from the server is an answer too. */
export async function answers(url: string): Promise<boolean> {
  const server = serverAddress(url)
  const sql = postgres(server.url, {
    ssl: server.ssl,
    max: 1,
    connect_timeout: probeTimeout / 1_000,
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: 'hora probe' },
  })
  try {
    const answered = sql`select 1`.then(() => true, isAnswer)
    return await Promise.race([answered, sleep(probeTimeout, false, { ref: false })])
  } finally {
    for (const connection of poolOf(sql).connections) {
      connection.abort(unavailable('CONNECT_TIMEOUT', 'did not answer a new connection'))
    }
    await sql.end({ timeout: 0 })
  }
}

/** All but 57P…: the server is stopping or starting. */
function isAnswer(error: unknown): boolean {
  return !(sqlState(error) ?? '57P').startsWith('57P')
}

function unavailable(code: string, what: string): Error {
  return Object.assign(new Error(`The database ${what}`), { code })
}

function poolOf(sql: object): Pool {
  return (sql as { pool: Pool }).pool
}
