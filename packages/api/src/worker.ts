import { startWorkerOf } from './app.ts'
import { openDatabase } from './database.ts'
import { runUntilStopped } from './run-until-stopped.ts'

await runUntilStopped(async ({ env, logger, say }) => {
  await using started = new AsyncDisposableStack()
  const database = started.use(await openDatabase(env, say))
  started.use(await startWorkerOf(database.url, env, logger))
  say('The worker runs.')
  const running = started.move()
  return { [Symbol.asyncDispose]: () => running.disposeAsync() }
})
