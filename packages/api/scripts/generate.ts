/** `node generate.ts [--check]`: writes the lists of what stands in the features, or fails when one is stale. */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GeneratedFile, generatedLists } from './generated-lists.ts'

const source = fileURLToPath(new URL('../src', import.meta.url))
const files = globSync('features/**/*.ts', { cwd: source })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()

const isFresh = ({ path, text }: GeneratedFile): boolean => {
  const file = join(source, path)
  return existsSync(file) && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text
}

const stale = generatedLists(files).filter((file) => !isFresh(file))
if (process.argv.includes('--check')) {
  for (const { path } of stale)
    process.stderr.write(`packages/api/src/${path} is stale: run npm run generate.\n`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(source, path)), { recursive: true })
    writeFileSync(join(source, path), text)
    process.stdout.write(`  packages/api/src/${path}\n`)
  }
}
