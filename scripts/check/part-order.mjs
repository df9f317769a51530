/**
 * @typedef {import('./named-tests.mjs').Source} Source
 */

const webFile = /^packages\/web\/src\/features\/(.+)\/[^/]+$/
const webImport = /'#web\/features\/([^']+)\/[^/']+'/g
const test = /\.test\.tsx?$/

/** The folders that each folder of a web feature imports. @param {readonly Source[]} files */
const importsOf = (files) => {
  /** @type {Map<string, Set<string>>} */
  const imports = new Map()
  for (const { path, text } of files) {
    const folder = test.test(path) ? undefined : webFile.exec(path)?.[1]
    if (folder === undefined) continue
    const imported = imports.get(folder) ?? new Set()
    for (const [, other = ''] of text.matchAll(webImport)) if (other !== folder) imported.add(other)
    imports.set(folder, imported)
  }
  return imports
}

/** @param {string} start @param {ReadonlyMap<string, ReadonlySet<string>>} imports */
const reachedFrom = (start, imports) => {
  const reached = new Set(imports.get(start))
  for (const folder of reached) for (const next of imports.get(folder) ?? []) reached.add(next)
  return reached
}

/**
 * The parts of a screen have an order: no folder of a web feature imports itself through others.
 * @param {readonly Source[]} files
 * @returns {import('./source-check.mjs').CheckResult}
 */
export const checkPartOrder = (files) => {
  const imports = importsOf(files)
  const circles = [...imports].flatMap(([folder, imported]) =>
    [...imported]
      .filter((other) => reachedFrom(other, imports).has(folder))
      .map((other) => `${folder} imports ${other}, which imports it too`),
  )
  return { name: 'the parts of a screen have an order', ok: circles.length === 0, output: circles.join('\n') }
}
