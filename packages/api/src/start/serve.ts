import { flushCompileCache } from 'node:module'
import { startApp } from '#app'
import { runUntilStopped } from './run-until-stopped.ts'
import { welcome } from './welcome.ts'

/** Milliseconds after the start at which its compiled code is kept, so that also a process that is killed leaves it. */
const settled = 2_000

void runUntilStopped(async (program) => {
  const app = await startApp(program)
  program.say(welcome({ ...program.env, publicUrl: app.publicUrl }, app.demoLogins).join('\n'))
  setTimeout(flushCompileCache, settled).unref()
  return app
})
