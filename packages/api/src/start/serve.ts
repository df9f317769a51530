import { flushCompileCache } from 'node:module'
import { startApp } from '#app'
import { runUntilStopped } from './run-until-stopped.ts'
import { welcome } from './welcome.ts'

/** Milliseconds after the start when the compiled code is saved, so that even a killed process leaves it. */
const settled = 2_000

void runUntilStopped(async (program) => {
  const app = await startApp(program)
  program.say(welcome({ ...program.env, publicUrl: app.publicUrl }, app.demoLogins).join('\n'))
  setTimeout(flushCompileCache, settled).unref()
  return app
})
