import { startWorkerOf } from '#app'
import { openDatabase } from '#start/open-database.ts'
import { runUntilStopped } from '#start/run-until-stopped.ts'
import { stopUnlessSilent } from '#start/stop-unless-silent.ts'

void runUntilStopped(async ({ env, logger, say }) => {
  await using started = new AsyncDisposableStack()
  const database = started.use(await openDatabase(env, say))
  started.use(await startWorkerOf(database.url, env, logger))
  say('The worker is running.')
  const running = started.move()
  return { [Symbol.asyncDispose]: () => stopUnlessSilent(running, database.url) }
})
