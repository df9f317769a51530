/** `node src/cli.ts migrate | reset | structure [--check]`, on DATABASE_URL or the embedded server. */

import { openDatabase } from './cli/open-database.ts'
import { reset } from './cli/reset.ts'
import { checkStructure, writeStructure } from './cli/structure-file.ts'
import { migrate } from './migrate.ts'

const usage = 'Usage: cli.ts migrate | reset | structure [--check]'

async function main(command: string | undefined, options: readonly string[]): Promise<string> {
  if (command === 'structure')
    return options.includes('--check') ? await checkStructure() : await writeStructure()
  if (command !== 'migrate' && command !== 'reset') throw new Error(usage)
  await using database = await openDatabase(process.env)
  if (command === 'reset') await reset(database.url, database.isLocal || options.includes('--yes'))
  const applied = await migrate(database.url)
  return applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`
}

try {
  process.stdout.write(`${await main(process.argv[2], process.argv.slice(3))}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
