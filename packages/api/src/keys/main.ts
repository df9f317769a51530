// npm run keys: looks after the keys of private text while Hora runs.
import { connect } from '@hora/db/client'
import { masterKeyFile } from '#adapters/master-keys/file-keys.ts'
import { masterKeysOf, portsOf } from '#adapters/ports-of.ts'
import { readEnv } from '#env'
import { openDatabase } from '#start/open-database.ts'
import { runCommand } from './run-command.ts'

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)

async function main(): Promise<string> {
  const env = readEnv()
  if (!env.ok) throw new Error(env.error.join('\n'))
  await using database = await openDatabase(env.value, () => {})
  await using connection = connect(database.url, { applicationName: 'hora keys' })
  const { db, random, vault } = portsOf(env.value, connection.db)
  await vault.start(say)
  const { masterKeys, dataDir } = env.value
  const file = masterKeys === null ? masterKeyFile(dataDir) : null
  return await runCommand(
    { db, masterKeys: masterKeysOf(env.value), file, random, vault },
    process.argv.slice(2),
  )
}

try {
  say(await main())
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
