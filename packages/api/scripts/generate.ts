/** `node generate.ts [--check]`: writes the lists of what stands in the features, or fails when one is stale. */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatedLists, listPaths } from './generated-lists.ts'

const source = fileURLToPath(new URL('../src', import.meta.url))

/** The text of a file; null when it is not there. */
function read(path: string): string | null {
  const file = join(source, path)
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : null
}

function write(path: string, text: string): void {
  const file = join(source, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const files = globSync('features/**/*.ts', { cwd: source })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('.test.ts'))
  .sort()
  .map((path) => ({ path, text: read(path) ?? '' }))
const fresh = new Map(generatedLists(files).map(({ path, text }) => [path, text]))
const stale = listPaths.filter((path) => read(path) !== (fresh.get(path) ?? null))

if (process.argv.includes('--check')) {
  for (const path of stale) process.stderr.write(`packages/api/src/${path} is stale: run npm run generate.\n`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const path of stale) {
    const text = fresh.get(path)
    if (text === undefined) rmSync(join(source, path))
    else write(path, text)
    process.stdout.write(`  packages/api/src/${path}\n`)
  }
}
