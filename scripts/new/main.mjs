// pnpm new feature|mutation|route <name>: lays down the skeleton that all of them share.
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

const usage = 'Say: pnpm new feature <name> | mutation <feature>/<name> | route <name>, in kebab-case.'
const graphNext =
  'Next: pnpm graph:print, pnpm codegen, and a line for each field in the authorization matrix.'
const routeNext = 'Next: the words in French, and a line in packages/web/src/routes.test.tsx.'

/** Lays nothing down where something already stands. @param {Files} files */
const lay = (files) => {
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)))
  if (taken !== undefined) throw new Refusal(`${taken} is already there.`)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(`  ${path}`)
  }
}

/** @param {string} path @param {(text: string) => string} change */
const edit = (path, change) => {
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')))
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

const format = async () => {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'check', '--write', '--log-level=error', 'packages/api/src', 'packages/web/src']
  await runInForeground({ command: process.execPath, args, cwd: root, env: process.env })
}

try {
  const [kind = '', name] = process.argv.slice(2)
  const make = kinds[kind]
  if (make === undefined || name === undefined) throw new Refusal(usage)
  const next = make(name)
  await format()
  console.log(next)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
