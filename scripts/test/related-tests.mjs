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
/** A change to a file that nearly everything imports runs about so many test files at once. */
const enough = 40
const featureFolder = /^packages\/(?:api|web)\/src\/features\/([^/]+)\//

/**
 * The tests affected by a change: those that import a changed file, directly or through others, and all tests of
 * a feature in which a file has changed, in the api and in the web app. The nearest are first: a file that nearly
 * everything imports affects more tests than a quick run can hold.
 * @param {{ changed: readonly string[], tests: readonly string[], imports: ReadonlyMap<string, readonly string[]> }} options
 * @returns {readonly { path: string, distance: number }[]} nearest first; the distance counts imports
 */
export const relatedTests = ({ changed, tests, imports }) => {
  const features = new Set(changed.flatMap((path) => featureFolder.exec(path)?.[1] ?? []))
  const reached = reachedFrom(changed, importersOf(imports))
  /** @param {string} path */
  const distanceOf = (path) =>
    features.has(featureFolder.exec(path)?.[1] ?? '')
      ? Math.min(1, reached.get(path) ?? 1)
      : reached.get(path)
  return tests
    .flatMap((path) => {
      const distance = distanceOf(path)
      return distance === undefined ? [] : [{ path, distance }]
    })
    .sort((a, b) => a.distance - b.distance)
}

/**
 * The tests that a quick run holds: all that are one import away or nearest, and those further away while they are few. Tests of
 * the same distance stay together.
 * @param {readonly { path: string, distance: number }[]} related nearest first
 * @returns {{ near: readonly string[], left: readonly string[] }}
 */
export const nearestOf = (related) => {
  const nearest = Math.max(1, related[0]?.distance ?? 0)
  const next = related[enough]?.distance ?? Number.POSITIVE_INFINITY
  const isNear = (/** @type {{ distance: number }} */ { distance }) => distance <= nearest || distance < next
  return {
    near: related.filter(isNear).map(({ path }) => path),
    left: related.filter((test) => !isNear(test)).map(({ path }) => path),
  }
}

/** @param {ReadonlyMap<string, readonly string[]>} imports @returns {ReadonlyMap<string, readonly string[]>} */
const importersOf = (imports) => {
  /** @type {Map<string, string[]>} */
  const importers = new Map()
  for (const [importer, imported] of imports)
    for (const path of imported) importers.set(path, [...(importers.get(path) ?? []), importer])
  return importers
}

/** How many imports lie between a start and each file. @param {readonly string[]} start @param {ReadonlyMap<string, readonly string[]>} importers */
const reachedFrom = (start, importers) => {
  const reached = new Map(start.map((path) => [path, 0]))
  for (const [path, distance] of reached)
    for (const importer of importers.get(path) ?? [])
      if (!reached.has(importer)) reached.set(importer, distance + 1)
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
