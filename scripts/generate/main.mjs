// npm run generate [-- --check]: writes the lists of the parts of features and tables, or fails when one is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../root.mjs'
import { generatedLists, listPaths } from './lists.mjs'

/** The text of a file; null when it does not exist. @param {string} path */
const read = (path) => {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : null
}

/** @param {string} path @param {string | undefined} text undefined: the list has become empty */
const write = (path, text) => {
  const file = join(root, path)
  if (text === undefined) return rmSync(file)
  mkdirSync(dirname(file), { recursive: true })
  return writeFileSync(file, text)
}

/** The handwritten files below a folder. @param {string} folder @returns {readonly string[]} */
const filesBelow = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
        .filter((path) => /(?<!\.test|\.gen)\.ts$/.test(path))
        .sort()
    : []

const files = ['packages/api/src/features', 'packages/db/src/tables']
  .flatMap(filesBelow)
  .map((path) => ({ path, text: read(path) ?? '' }))
const fresh = new Map(generatedLists(files).map(({ path, text }) => [path, text]))
const stale = listPaths.filter((path) => read(path) !== (fresh.get(path) ?? null))

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} is stale: run npm run generate.`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const path of stale) {
    write(path, fresh.get(path))
    console.log(`  ${path}`)
  }
}
