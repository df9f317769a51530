/**
 * The result of a step. `failures` has a readable line for each failure.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: readonly string[] }} Tally
 */

/** @type {Tally} */
export const emptyTally = { passed: 0, failed: 0, skipped: 0, failures: [] }

/** @param {string} reason @returns {Tally} */
export const oneFailure = (reason) => ({ passed: 0, failed: 1, skipped: 0, failures: [reason] })

/** @param {Tally[]} tallies @returns {Tally} */
export const mergeTallies = (...tallies) => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  skipped: tallies.reduce((sum, { skipped }) => sum + skipped, 0),
  failures: tallies.flatMap(({ failures }) => failures),
})

/**
 * The last line of every run: the whole result.
 * @param {{ passed: number, failed: number }} tally
 */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`

/**
 * @param {string} line
 * @returns {Tally | undefined}
 */
export const parseClosingLine = (line) => {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(line.trim()) ?? []
  return passed === undefined || failed === undefined
    ? undefined
    : { ...emptyTally, passed: Number(passed), failed: Number(failed) }
}
