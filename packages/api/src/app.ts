import { connect } from '@hora/db/client'
import { portsOf } from '#adapters/ports-of.ts'
import { authenticate } from '#auth/logins.ts'
import type { Env } from '#env'
import { type EventRelay, openRelay } from '#events/relay.ts'
import { schema } from '#graph/schema.ts'
import { jobHandlers } from '#jobs/handlers.ts'
import { startWorker } from '#jobs/start-worker.ts'
import type { Ports } from '#ports'
import type { DemoLogin } from '#seed/demo-logins.ts'
import { featureRoutes } from '#server/feature-routes.ts'
import { createLiveHub } from '#server/live/hub.ts'
import type { Logger } from '#server/logger.ts'
import { createPipeline } from '#server/pipeline/pipeline.ts'
import { reportTo } from '#server/report-problem.ts'
import { startServer } from '#server/start-server.ts'
import { assertPortFree } from '#start/assert-port-free.ts'
import { graphiqlRoot, readPersistedDocuments, webRoot } from '#start/built-files.ts'
import { openDatabase } from '#start/open-database.ts'
import { asStartProblem } from '#start/start-problem.ts'

export interface App extends AsyncDisposable {
  readonly port: number
  readonly publicUrl: string
  /** Who a newcomer signs in as; empty without demo people. */
  readonly demoLogins: readonly DemoLogin[]
}

export interface AppOptions {
  readonly env: Env
  readonly logger: Logger
  /** Hears, in sentences, what the person who starts Hora should know. */
  readonly say: (sentence: string) => void
}

/** Starts everything one process serves: database, API, website, worker. Stopping is the other way round. */
export async function startApp({ env, logger, say }: AppOptions): Promise<App> {
  const explain = (error: unknown) => {
    throw asStartProblem(error, env.port, env.host)
  }
  await assertPortFree(env.port, env.host).catch(explain)
  await using started = new AsyncDisposableStack()
  const database = started.use(await openDatabase(env, say))
  const report = reportTo(logger)
  const { db } = started.use(connect(database.url, { applicationName: 'hora api', report }))
  const ports = portsOf(env, db)
  const pipeline = createPipeline({
    schema,
    documents: readPersistedDocuments(),
    adHoc: env.adHocDocuments,
    introspection: env.devTools,
  })
  let relay: EventRelay | undefined
  const hub = createLiveHub({ ports, pipeline, relay: () => runningRelay(relay), report })
  relay = started.use(
    await openRelay({ url: database.url, db, clock: ports.clock, handle: hub.dispatch, report }),
  )
  const demoLogins = env.demo ? await makeDemo(ports) : []
  if (env.worker) started.use(await startWorkerOf(database.url, env, logger))
  const server = await startServer({
    ...env,
    devTools: env.devTools ? { graphiqlRoot, demoLogins } : null,
    webRoot,
    ports,
    pipeline,
    hub,
    logger,
    authenticate: (cookie) => authenticate(ports, cookie),
    moreRoutes: featureRoutes(ports, env),
  }).catch(explain)
  started.defer(() => server.drain())
  const running = started.move()
  return {
    port: server.port,
    publicUrl: env.publicUrl,
    demoLogins,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

/** Background tasks have connections of their own, so that a slow one never makes a request wait. */
export async function startWorkerOf(url: string, env: Env, logger: Logger): Promise<AsyncDisposable> {
  await using started = new AsyncDisposableStack()
  const report = reportTo(logger)
  const { db } = started.use(connect(url, { applicationName: 'hora worker', poolSize: 6, report }))
  started.use(
    await startWorker({
      url,
      ports: portsOf(env, db),
      handlers: jobHandlers,
      report: (err, task) => logger.error({ err, task }, 'task failed'),
    }),
  )
  const running = started.move()
  return { [Symbol.asyncDispose]: () => running.disposeAsync() }
}

/** Loaded only when it is wanted: a production start has no use for it. */
async function makeDemo(ports: Ports): Promise<readonly DemoLogin[]> {
  const { seedDemo } = await import('#seed/seed-demo.ts')
  return await seedDemo(ports)
}

function runningRelay(relay: EventRelay | undefined): EventRelay {
  if (relay === undefined) throw new Error('The relay has not started')
  return relay
}
