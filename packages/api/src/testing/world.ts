import { createTestDatabase, type TestDatabase } from '@hora/db/testing'
import type { GraphQLSchema } from 'graphql'
import { anonymous, type Viewer } from '#auth/viewer.ts'
import { conditions } from '#generated/conditions.gen.ts'
import { schema } from '#graph/schema.ts'
import type { WorkerPorts } from '#jobs/handler.ts'
import { type FixedClock, fixedClock } from '#kernel/clock.ts'
import { idSource } from '#kernel/ids.ts'
import { seededRandom } from '#kernel/seeded-random.ts'
import type { Mail } from '#ports'
import { createPipeline } from '#server/pipeline/pipeline.ts'
import { type Actor, actor } from './actor.ts'
import { countStatements, type StatementCount } from './count-statements.ts'
import { type Live, lazyLive } from './lazy-live.ts'
import { memoryFiles } from './memory-files.ts'
import { testVault } from './vault.ts'

/** A separate Hora for a test file: a real database, a fixed clock, mail that is only collected. */
export interface World extends AsyncDisposable {
  readonly ports: WorkerPorts
  readonly clock: FixedClock
  /** Connection string of this world's database. */
  readonly url: string
  /** The graph that operations run on. */
  readonly graph: GraphQLSchema
  /** Every mail sent so far, oldest first. */
  readonly mails: readonly Mail[]
  /** Errors that were masked as INTERNAL. A successful test leaves none. */
  readonly bugs: readonly unknown[]
  /** Operations as seen by a viewer, through the pipeline that serves HTTP. */
  as(viewer: Viewer): Actor
  /** The relay and the hub behind `follow`, started at their first use. */
  readonly live: () => Promise<Live>
  readonly anonymous: Actor
  /** Counts the SQL statements of `work`. A list must not need more for more rows. */
  readonly countStatements: StatementCount
}

export interface WorldOptions {
  /** A graph other than Hora's. */
  readonly graph?: GraphQLSchema
  /** The current time; 2026-11-23T08:00:00Z (a Monday) by default. */
  readonly now?: string
  readonly seed?: number
  /** The minimum age; 16 by default. */
  readonly minimumAge?: number
  /** Whether others than this machine may reach it; no by default. */
  readonly openToNetwork?: boolean
  /** Its database; by default a separate one on the test server. */
  readonly database?: Omit<TestDatabase, keyof AsyncDisposable>
}

const instance = {
  publicUrl: 'http://localhost:4000',
  sender: 'hora@localhost',
  operator: null,
  mailDelaySeconds: 180,
}

/** Opens a world: `await using world = await openWorld()`. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const {
    now = '2026-11-23T08:00:00Z',
    seed = 1,
    graph = schema,
    minimumAge = 16,
    openToNetwork = false,
  } = options
  const database = options.database ?? (await createTestDatabase())
  const clock = fixedClock(now)
  const random = seededRandom(seed)
  const [mails, bugs]: [Mail[], unknown[]] = [[], []]
  const basics = { db: database.db, clock, random }
  const ports: WorkerPorts = {
    ...basics,
    ...testVault(basics),
    conditions,
    newId: idSource(clock, random),
    files: memoryFiles(),
    pause: async () => {},
    countries: { countryOf: () => null },
    settings: { ...instance, minimumAge, openToNetwork },
    mailer: { send: async (mail) => void mails.push(mail) },
    workerId: 'test-worker',
    reportRow: (error) => void bugs.push(error),
  }
  const pipeline = createPipeline({ schema: graph, documents: {}, adHoc: true, introspection: true })
  const live = lazyLive(database.url, ports, pipeline, (error) => void bugs.push(error))
  const stage = { ports, pipeline, bugs, live: live.open }
  return {
    ports,
    clock,
    url: database.url,
    graph,
    mails,
    bugs,
    live: live.open,
    as: (viewer) => actor(stage, viewer),
    anonymous: actor(stage, anonymous),
    countStatements: countStatements(database.sql),
    [Symbol.asyncDispose]: async () => {
      await live.close()
      await database.drop()
    },
  }
}
