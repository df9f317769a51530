import { startApp } from './app.ts'
import { runUntilStopped } from './run-until-stopped.ts'

await runUntilStopped(async (program) => {
  const app = await startApp(program)
  program.say(`Hora runs on ${app.publicUrl}`)
  return app
})
