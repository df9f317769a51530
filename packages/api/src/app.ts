import { connect, type Db } from '@hora/db/client'
import { isUpToDate } from '@hora/db/is-up-to-date'
import { migrate } from '@hora/db/migrate'
import { portsOf } from '#adapters/ports-of.ts'
import { type CachedLogins, cachedLogins } from '#auth/cached-logins.ts'
import { authenticate } from '#auth/logins.ts'
import { openSecurityEvents, type SecurityEvents } from '#auth/security-events.ts'
import type { Env } from '#env'
import { type EventRelay, openRelay } from '#events/relay.ts'
import { schema } from '#graph/schema.ts'
import type { Ports } from '#ports'
import type { DemoLogin } from '#seed/demo-logins.ts'
import { moreRoutes } from '#server/feature-routes.ts'
import { checksOf, type DatabaseChecks } from '#server/http/database-problem.ts'
import { createLiveHub, type LiveHub } from '#server/live/hub.ts'
import type { Logger } from '#server/logger.ts'
import { createPipeline } from '#server/pipeline/pipeline.ts'
import { reportTo } from '#server/report-problem.ts'
import { type BuiltServer, buildServer } from '#server/start-server.ts'
import { watchDatabase } from '#server/watch-database.ts'
import { graphiqlRoot, readPersistedDocuments, webRoot } from '#start/built-files.ts'
import { refuseOthers } from '#start/check-reach.ts'
import { withFoundPort } from '#start/find-port.ts'
import { findDatabase } from '#start/open-database.ts'
import { asStartProblem, asWorkerProblem } from '#start/start-problem.ts'
import { stopUnlessSilent } from '#start/stop-unless-silent.ts'

export interface App extends AsyncDisposable {
  readonly port: number
  readonly publicUrl: string
  /** The demo people to sign in as; empty without demo data. */
  readonly demoLogins: readonly DemoLogin[]
}

export interface AppOptions {
  readonly env: Env
  readonly logger: Logger
  /** Called with sentences for the person who starts Hora. */
  readonly say: (sentence: string) => void
  /** Cancels a running start: everything started so far is stopped, and the reason is thrown. */
  readonly stopping?: AbortSignal
}

/**
 * Starts everything in one process: database, API, website, worker. Requests are answered as early as possible, and
 * /readyz succeeds once the worker runs too. Stopping goes in reverse order, except that the server stops first.
 */
export async function startApp({ env: given, logger, say, stopping }: AppOptions): Promise<App> {
  const explain = async (error: unknown) => {
    throw await asStartProblem(error, given.port, given.host)
  }
  const env = await withFoundPort(given).catch(explain)
  await using started = new AsyncDisposableStack()
  const database = started.use(await findDatabase(env, say))
  stopping?.throwIfAborted()
  const report = reportTo(logger)
  const { db } = started.use(connect(database.url, { applicationName: 'hora api', report }))
  const ports = portsOf(env, db)
  const tell = (counted: object) => logger.info(counted, 'refused')
  const security = started.use(openSecurityEvents({ db, clock: ports.clock, tell }))
  const logins = cachedLogins(ports)
  const checks = checksOf(db, database.problem)
  const unknown = { relay: null, demoLogins: [], isComplete: false }
  const parts: Parts = { env, logger, report, ports, logins, checks, security, ...unknown }
  const [{ server, hub }] = await Promise.all([buildParts(parts), migrateIfBehind(db, database.url)])
  await ports.vault.start(say)
  const observers = [logins.observer, ports.vault.observer]
  const live = { handle: hub.dispatch, onRestart: hub.resync }
  const stream = { url: database.url, db, clock: ports.clock, ...live, report, observers }
  parts.relay = started.use(await openRelay(stream))
  stopping?.throwIfAborted()
  if (env.openToNetwork) await closeDemo(ports, say)
  if (env.demo) parts.demoLogins = await makeDemo(ports)
  stopping?.throwIfAborted()
  const background = started.use(new AsyncDisposableStack())
  const { port, addresses, drain } = await server.listen().catch(explain)
  started.defer(drain)
  refuseOthers(env, addresses)
  if (env.worker) background.use(await startWorkerOf(database.url, env, logger))
  stopping?.throwIfAborted()
  parts.isComplete = true
  started.use(watchDatabase(checks, logger))
  const running = started.move()
  return {
    port,
    publicUrl: env.publicUrl,
    demoLogins: parts.demoLogins,
    [Symbol.asyncDispose]: () => stopUnlessSilent(running, database.url),
  }
}

/** The parts of the server. The last three are known only later. */
interface Parts {
  readonly env: Env
  readonly logger: Logger
  readonly report: ReturnType<typeof reportTo>
  readonly ports: Ports
  readonly logins: CachedLogins
  readonly checks: DatabaseChecks
  readonly security: SecurityEvents
  relay: EventRelay | null
  demoLogins: readonly DemoLogin[]
  isComplete: boolean
}

async function buildParts(parts: Parts): Promise<{ readonly server: BuiltServer; readonly hub: LiveHub }> {
  const { env, logger, report, ports, logins, checks, security } = parts
  const pipeline = createPipeline({
    schema,
    documents: readPersistedDocuments(),
    adHoc: env.adHocDocuments,
    introspection: env.devTools,
  })
  const hub = createLiveHub({ ports, pipeline, relay: () => runningRelay(parts.relay), report })
  const server = await buildServer({
    ...env,
    devTools: env.devTools ? { graphiqlRoot, demoLogins: () => parts.demoLogins } : null,
    webRoot,
    ports,
    pipeline,
    hub,
    logger,
    authenticate: logins.authenticate,
    authenticateSocket: (cookie) => authenticate(ports, cookie),
    moreRoutes: moreRoutes(ports, env, logins.authenticate),
    database: checks,
    security,
    isComplete: () => parts.isComplete,
  })
  return { server, hub }
}

async function migrateIfBehind({ sql }: Db, url: string): Promise<void> {
  if (!(await isUpToDate(sql))) await migrate(url)
}

/**
 * Background tasks use separate connections, so that a slow task never delays a request. Their code is loaded here, so
 * that the first answers do not wait for it.
 */
export async function startWorkerOf(url: string, env: Env, logger: Logger): Promise<AsyncDisposable> {
  await using started = new AsyncDisposableStack()
  const report = reportTo(logger)
  const [{ startWorker }, { jobHandlers }] = await Promise.all([
    import('#jobs/start-worker.ts'),
    import('#jobs/handlers.ts'),
  ])
  const { db } = started.use(connect(url, { applicationName: 'hora worker', poolSize: 6, report }))
  const ports = portsOf(env, db)
  await ports.vault.start((sentence) => logger.warn(sentence))
  const worker = startWorker({
    url,
    ports,
    handlers: jobHandlers,
    report: (err, task, job, row) => logger.error({ err, task, job, row }, 'task failed'),
  })
  started.use(
    await worker.catch((error: unknown) => {
      throw asWorkerProblem(error)
    }),
  )
  const running = started.move()
  return { [Symbol.asyncDispose]: () => running.disposeAsync() }
}

/** Loaded only on demand, because a production start does not need it. */
async function makeDemo(ports: Ports): Promise<readonly DemoLogin[]> {
  const { seedDemo } = await import('#seed/seed-demo.ts')
  return await seedDemo(ports)
}

/** Loaded only on demand, because a start on a developer's machine does not need it. */
async function closeDemo(ports: Ports, say: AppOptions['say']): Promise<void> {
  const { retireDemo } = await import('#seed/retire-demo.ts')
  if ((await retireDemo(ports)) === 0) return
  say('The demo people can no longer sign in, because this instance is open to the network.')
}

function runningRelay(relay: EventRelay | null): EventRelay {
  if (relay === null) throw new Error('The relay has not started')
  return relay
}
