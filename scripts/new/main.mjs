// npm run new -- feature|mutation|route <name>: creates the common skeleton.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runInForeground } from '../bootstrap/processes.mjs'
import { Refusal } from '../bootstrap/refusal.mjs'
import { root } from '../root.mjs'
import { buttonWords, withExpectation, withMutationLine, withWords } from './add-lines.mjs'
import { namesOf, thingOf } from './names.mjs'
import { featureFiles } from './templates/feature.mjs'
import { mutationFiles } from './templates/mutation.mjs'
import { routeFiles } from './templates/route.mjs'

/** @typedef {import('./templates/mutation.mjs').Files} Files @typedef {import('./names.mjs').Names} Names */

const usage =
  'Usage: npm run new -- feature <name> | mutation <feature>/<name> | route <name>, in kebab-case.'
const mutationNext =
  'Next: write the use case, its line in authorization.ts (who may do it), the words, and the README.'
const routeNext = 'Next: write the words in French, and add a link to the page.'

/** The written paths, to be formatted. @type {Set<string>} */
const written = new Set()

/** @param {string} path @param {string} text @param {string} [remark] */
const write = (path, text, remark = '') => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  written.add(path)
  console.log(`  ${path}${remark}`)
}

/** Creates new files and never overwrites one. @param {Files} files */
const create = (files) => {
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)))
  if (taken !== undefined) throw new Refusal(`${taken} already exists.`)
  for (const [path, text] of Object.entries(files)) write(path, text)
}

/** @param {string} path @param {(text: string) => string} change */
const edit = (path, change) => {
  if (existsSync(join(root, path)))
    write(path, change(readFileSync(join(root, path), 'utf8')), ' (some lines)')
}

/** Adds the words to the file of each language, to be translated. @param {string} feature @param {object} words */
const addWords = (feature, words) => {
  for (const language of ['en', 'fr']) {
    const path = `packages/web/src/features/${feature}/words/${language}.json`
    const isNew = !existsSync(join(root, path))
    const text = isNew ? null : readFileSync(join(root, path), 'utf8')
    write(path, withWords(text, words), isNew ? '' : ' (some lines)')
  }
}

/** Adds the lines of a mutation to the existing files of its feature. @param {string} feature @param {Names} names @param {boolean} whole */
const addToFeature = (feature, names, whole) => {
  const folder = `packages/api/src/features/${feature}`
  edit(`${folder}/authorization.ts`, (text) => withExpectation(text, names, thingOf(feature), whole))
  edit(`${folder}/README.md`, (text) => withMutationLine(text, names))
  addWords(feature, buttonWords(names))
}

/** @type {Readonly<Record<string, (name: string) => string>>} */
const kinds = {
  feature: (given) => {
    const name = namesOf(given)
    create(featureFiles(name))
    addToFeature(name.kebab, namesOf(`close-${thingOf(given).kebab}`), true)
    return mutationNext
  },
  mutation: (given) => {
    const [feature = '', own = ''] = given.split('/')
    const folder = `packages/api/src/features/${namesOf(feature).kebab}`
    if (!existsSync(join(root, folder))) throw new Refusal(`${folder} does not exist.`)
    const whole = existsSync(join(root, folder, `data/read-${thingOf(feature).kebab}.ts`))
    create(mutationFiles({ feature, names: namesOf(own), whole }))
    addToFeature(feature, namesOf(own), whole)
    return mutationNext
  },
  route: (given) => {
    const name = namesOf(given)
    create(routeFiles(name))
    addWords(name.kebab, { title: name.words })
    return routeNext
  },
}

/** @param {string} program @param {readonly string[]} args */
const run = async (program, ...args) => {
  const command = { command: process.execPath, args: [join(root, program), ...args] }
  const code = await runInForeground({ ...command, cwd: root, env: process.env })
  if (code !== 0) throw new Refusal(`${program} failed. The new files were kept.`)
}

/** Formats the new files, and updates the generated ones. */
const finish = async () => {
  const sources = [...written].filter((path) => !path.endsWith('.md'))
  await run('node_modules/@biomejs/biome/bin/biome', 'check', '--write', '--log-level=error', ...sources)
  await run('scripts/generate/main.mjs')
  if (sources.some((path) => path.startsWith('packages/web/src/routes/')))
    await run('packages/web/scripts/route-tree.ts')
  if (sources.some((path) => path.startsWith('packages/api/')))
    await run('packages/api/src/graph/print-schema.ts')
  await run('packages/web/scripts/codegen.ts')
}

try {
  const [kind = '', name] = process.argv.slice(2)
  const make = kinds[kind]
  if (make === undefined || name === undefined) throw new Refusal(usage)
  const next = make(name)
  await finish()
  console.log(next)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
