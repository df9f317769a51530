// npm run new -- feature|mutation|route <name>: lays down the skeleton that all of them share.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runInForeground } from '../bootstrap/processes.mjs'
import { Refusal } from '../bootstrap/refusal.mjs'
import { root } from '../root.mjs'
import { namesOf } from './names.mjs'
import { registerAction, registerJobs, registerMutation, registerWords } from './register.mjs'
import { featureFiles } from './templates/feature.mjs'
import { mutationFiles } from './templates/mutation.mjs'
import { routeFiles } from './templates/route.mjs'

/** @typedef {import('./templates/mutation.mjs').Files} Files */

const usage = 'Say: npm run new -- feature <name> | mutation <feature>/<name> | route <name>, in kebab-case.'
const graphNext =
  'Next: ids named after their types (docs/decisions/0048), `npm run graph:print`, `npm run codegen`, and a line for each field in the authorization matrix.'
/** What was written, to be formatted. @type {string[]} */
const written = []

const routeNext = 'Next: the words in French, and the heading in packages/web/src/routes.test.tsx.'

/** Lays nothing down where something already stands. @param {Files} files */
const lay = (files) => {
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)))
  if (taken !== undefined) throw new Refusal(`${taken} is already there.`)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    written.push(path)
    console.log(`  ${path}`)
  }
}

/** @param {string} path @param {(text: string) => string} change */
const edit = (path, change) => {
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')))
  written.push(path)
  console.log(`  ${path} (a line)`)
}

/** @type {Readonly<Record<string, (name: string) => string>>} */
const kinds = {
  feature: (given) => {
    const name = namesOf(given)
    lay(featureFiles(name))
    edit('packages/api/src/graph/schema.ts', (text) =>
      registerMutation(text, name.kebab, `close-${name.kebab}`),
    )
    edit('packages/api/src/auth/actions.ts', (text) => registerAction(text, name))
    edit('packages/api/src/jobs/handlers.ts', (text) => registerJobs(text, name))
    return graphNext
  },
  mutation: (given) => {
    const [feature = '', own = ''] = given.split('/')
    const folder = `packages/api/src/features/${namesOf(feature).kebab}`
    if (!existsSync(join(root, folder))) throw new Refusal(`There is no ${folder}.`)
    lay(mutationFiles(feature, namesOf(own)))
    edit('packages/api/src/graph/schema.ts', (text) => registerMutation(text, feature, own))
    return graphNext
  },
  route: (given) => {
    const name = namesOf(given)
    lay(routeFiles(name))
    edit('packages/web/src/i18n/resources.ts', (text) => registerWords(text, name))
    return routeNext
  },
}

/** @param {string} program @param {readonly string[]} args */
const run = async (program, ...args) => {
  const command = { command: process.execPath, args: [join(root, program), ...args] }
  await runInForeground({ ...command, cwd: root, env: process.env })
}

/** Formats what was written; a new route also takes its place in the tree that its type comes from. */
const finish = async () => {
  const sources = written.filter((path) => !path.endsWith('.md'))
  await run('node_modules/@biomejs/biome/bin/biome', 'check', '--write', '--log-level=error', ...sources)
  if (sources.some((path) => path.startsWith('packages/web/src/routes/')))
    await run('packages/web/scripts/route-tree.ts')
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
