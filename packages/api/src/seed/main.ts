// pnpm db:seed: creates the demo people in a database without people.
import { connect } from '@hora/db/client'
import { portsOf } from '#adapters/ports-of.ts'
import { readEnv } from '#env'
import { openDatabase } from '#start/open-database.ts'
import { seedDemo } from './seed-demo.ts'

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)

async function seed(): Promise<string> {
  const env = readEnv()
  if (!env.ok) throw new Error(env.error.join('\n'))
  if (env.value.openToNetwork)
    throw new Error('Demo people are not created on an instance that is open to the network.')
  await using database = await openDatabase(env.value, say)
  await using connection = connect(database.url, { applicationName: 'hora seed' })
  const ports = portsOf(env.value, connection.db)
  await ports.vault.start(say)
  const logins = await seedDemo(ports)
  return logins.length === 0
    ? 'The database already has people, so no demo people were added.'
    : 'The demo people are ready.'
}

try {
  say(await seed())
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
