import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkNamedTests } from './named-tests.mjs'
import { checkPartOrder } from './part-order.mjs'
import { checkPlainEnglish } from './plain-english.mjs'
import { proseFiles, sourceFiles } from './source-files.mjs'
import { sourceRules } from './source-rules.mjs'
import { mostFiles, wideFolders } from './wide-folders.mjs'

/**
 * @typedef {{ name: string, ok: boolean, output: string }} CheckResult
 */

/** @param {string} root @param {readonly string[]} paths */
const read = (root, paths) => paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/**
 * Checks every handwritten file against the project's own rules.
 * @param {string} root
 * @returns {CheckResult[]} one result for each rule; its output lists the violations
 */
export const checkSources = (root) => {
  const files = read(root, sourceFiles(root))
  const results = sourceRules.map((rule) => {
    const found = files
      .filter(({ path }) => rule.appliesTo(path))
      .flatMap(({ path, text }) => rule.violations(text).map((line) => `${path}:${line}`))
    return { name: rule.name, ok: found.length === 0, output: found.join('\n') }
  })
  const wide = wideFolders(files.map(({ path }) => path))
  const name = `no folder holds more than ${mostFiles} files`
  return [
    ...results,
    { name, ok: wide.length === 0, output: wide.join('\n') },
    checkNamedTests(files),
    checkPartOrder(files),
    checkPlainEnglish([...files, ...read(root, proseFiles(root))]),
  ]
}
