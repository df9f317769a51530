import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { emptyTally, oneFailure } from './tally.mjs'

const testFile = /\.test\.(?:tsx?|mjs)$/

/** @param {string} reportDir @returns {string[]} absolute paths of the files that the reports name */
const filesInReports = (reportDir) =>
  (existsSync(reportDir) ? readdirSync(reportDir) : []).flatMap((name) => {
    const { testResults } = JSON.parse(readFileSync(join(reportDir, name), 'utf8'))
    return testResults.map((/** @type {{ name: string }} */ file) => file.name)
  })

/**
 * A test file that no step ran is a failure: the suite would be green without it.
 * @param {{ root: string, reportDir: string, sources: readonly string[], leftOut: readonly string[] }} options
 * @returns {import('./tally.mjs').Tally}
 */
export const findForgotten = ({ root, reportDir, sources, leftOut }) => {
  const ran = new Set(filesInReports(reportDir).map((path) => relative(root, path).replaceAll('\\', '/')))
  const forgotten = sources.filter((path) => testFile.test(path) && !ran.has(path) && !leftOut.includes(path))
  if (forgotten.length === 0) return emptyTally
  const some = forgotten.slice(0, 5).join(', ')
  return oneFailure(
    `${forgotten.length} test files ran in no step: ${some}${forgotten.length > 5 ? ' …' : ''}`,
  )
}
