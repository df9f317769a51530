import { startApp } from '#app'
import { runUntilStopped } from './run-until-stopped.ts'
import { welcome } from './welcome.ts'

await runUntilStopped(async (program) => {
  const app = await startApp(program)
  for (const line of welcome(program.env, app.demoLogins)) program.say(line)
  return app
})
