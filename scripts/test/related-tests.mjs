import { createRequire } from 'node:module'
import { cruise } from 'dependency-cruiser'

/**
 * Modules that import nearly everything. An import through one of them says little: each test of a world imports the
 * whole graph. Tests behind them are found by the folder of the feature instead.
 */
const hubs = [
  '^packages/api/src/(?:graph/schema|jobs/handlers|app)[.]ts$',
  '^packages/api/src/features/[^/]+/index[.]ts$',
  '^packages/web/src/route-tree[.]gen[.]ts$',
]

const testFile = /\.test\.(?:tsx?|mjs)$/
const featureFolder = /^packages\/(?:api|web)\/src\/features\/([^/]+)\//

/**
 * The tests affected by a change: those that import a changed file, directly or through others, and all tests of
 * a feature in which a file has changed, in the api and in the web app.
 * @param {{ changed: readonly string[], tests: readonly string[], imports: ReadonlyMap<string, readonly string[]> }} options
 * @returns {readonly string[]}
 */
export const relatedTests = ({ changed, tests, imports }) => {
  const features = new Set(changed.flatMap((path) => featureFolder.exec(path)?.[1] ?? []))
  const reached = reachedFrom(changed, importersOf(imports))
  return tests.filter((path) => reached.has(path) || features.has(featureFolder.exec(path)?.[1] ?? ''))
}

/** @param {ReadonlyMap<string, readonly string[]>} imports @returns {ReadonlyMap<string, readonly string[]>} */
const importersOf = (imports) => {
  /** @type {Map<string, string[]>} */
  const importers = new Map()
  for (const [importer, imported] of imports)
    for (const path of imported) importers.set(path, [...(importers.get(path) ?? []), importer])
  return importers
}

/** @param {readonly string[]} start @param {ReadonlyMap<string, readonly string[]>} importers */
const reachedFrom = (start, importers) => {
  const reached = new Set(start)
  for (const path of reached) for (const importer of importers.get(path) ?? []) reached.add(importer)
  return reached
}

/** The imports of each file, without the hubs. @returns {Promise<ReadonlyMap<string, readonly string[]>>} */
export const readImports = async () => {
  const { options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')
  const left = [options.exclude.path, 'node_modules', ...hubs].join('|')
  const { output } = await cruise(['packages', 'scripts'], { ...options, exclude: { path: left } })
  if (typeof output === 'string') throw new Error('dependency-cruiser returned text instead of modules')
  return new Map(
    output.modules.map(({ source, dependencies }) => [source, dependencies.map(({ resolved }) => resolved)]),
  )
}

/** @param {string} path */
export const isTest = (path) => testFile.test(path)
