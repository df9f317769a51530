import { emptyTally, mergeTallies } from '../test/tally.mjs'
import { reportCheck } from './report-check.mjs'
import { checkSources } from './source-check.mjs'
import { codeChecks, runToolCheck } from './tool-checks.mjs'

/**
 * Types, lint and source rules; each counts as one test and prints its reason when it fails.
 * @param {string} root
 */
export const runCodeChecks = async (root) => {
  let tally = emptyTally
  for (const check of codeChecks) tally = mergeTallies(tally, reportCheck(await runToolCheck(check, root)))
  for (const result of checkSources(root)) tally = mergeTallies(tally, reportCheck(result))
  return tally
}
