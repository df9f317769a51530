import { emptyTally, mergeTallies, oneFailure } from './tally.mjs'

/**
 * The parts of Vitest's JSON report that are counted.
 * @typedef {{ fullName: string, status: string }} Assertion
 * @typedef {{ name: string, status: string, message?: string, assertionResults: readonly Assertion[] }} FileReport
 * @typedef {{ testResults: readonly FileReport[] }} VitestReport
 */

/** @param {FileReport} file @returns {import('./tally.mjs').Tally} */
const tallyFile = (file) => {
  const failed = file.assertionResults.filter(({ status }) => status === 'failed')
  const passed = file.assertionResults.filter(({ status }) => status === 'passed')
  const tally = {
    passed: passed.length,
    failed: failed.length,
    skipped: file.assertionResults.length - failed.length - passed.length,
    failures: failed.map(({ fullName }) => `${file.name}: ${fullName}`),
  }
  const brokenFile = file.status === 'failed' && failed.length === 0
  return brokenFile
    ? mergeTallies(tally, oneFailure(`${file.name}: ${file.message || 'the file failed'}`))
    : tally
}

/**
 * Counts a report. A run without tests, or with a bad exit code and no named failure, is a failure too.
 * @param {string} step
 * @param {VitestReport | undefined} report
 * @param {number} exitCode
 * @returns {import('./tally.mjs').Tally}
 */
export const tallyVitest = (step, report, exitCode) => {
  const tally = mergeTallies(emptyTally, ...(report?.testResults ?? []).map(tallyFile))
  if (exitCode === 124) return mergeTallies(tally, oneFailure(`${step}: exceeded its time limit`))
  if (exitCode !== 0 && tally.failed === 0) {
    return mergeTallies(
      tally,
      oneFailure(`${step}: ended with code ${exitCode} without naming a failed test`),
    )
  }
  if (tally.passed + tally.failed === 0) return oneFailure(`${step}: no test ran`)
  return tally
}
