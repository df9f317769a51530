// npm test: runs every check and every suite; the last line counts them.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { forwardSignals } from '../bootstrap/processes.mjs'
import { Stopped } from '../bootstrap/refusal.mjs'
import { sourceFiles } from '../check/source-files.mjs'
import { root } from '../root.mjs'
import { runChanged } from './changed.mjs'
import { findForgotten } from './forgotten-files.mjs'
import { announceMachine } from './machine-factor.mjs'
import { moreParts, parts } from './parts.mjs'
import { findPeers } from './peers.mjs'
import { startStopwatch } from './stopwatch.mjs'
import { closingLine, emptyTally, mergeTallies, oneFailure } from './tally.mjs'
import { clearTimings, describeTimings, writePartTimes } from './timings.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

const reportDir = join(root, '.hora/test-results')
const { heading, times } = startStopwatch()

const runForgotten = () => {
  const missingPeers = findPeers(root).filter(({ installed }) => !installed)
  const leftOut = missingPeers.flatMap(({ suites }) => suites)
  return findForgotten({ root, reportDir, sources: sourceFiles(root), leftOut })
}

const clearReports = () => {
  rmSync(reportDir, { recursive: true, force: true })
  clearTimings(root)
}

/** @param {readonly string[]} wanted */
const runParts = async (wanted) => {
  await announceMachine()
  clearReports()
  let tally = emptyTally
  const chosen =
    wanted.length === 0 ? parts : [...parts, ...moreParts].filter(([name]) => wanted.includes(name))
  for (const [, run] of chosen) tally = mergeTallies(tally, await run({ root, heading }))
  writePartTimes(root, times())
  return wanted.length === 0 ? mergeTallies(tally, runForgotten()) : tally
}

/** @param {Tally} tally */
const report = (tally) => {
  if (tally.failures.length > 0) {
    heading('failed')
    for (const failure of tally.failures) console.log(`✗ ${failure}`)
  }
  if (tally.skipped > 0) console.log(`\n${tally.skipped} skipped`)
  console.log(`\n${closingLine(tally)}`)
  process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1
}

const printTimings = () => console.log(`\n${describeTimings(root).join('\n')}`)

/**
 * `npm test -- unit integration` runs these parts, `changed` the tests for a change. `timings` prints the times of the
 * run, or of the last one.
 * @param {readonly string[]} words
 */
const run = async (words) => {
  const wanted = words.filter((word) => word !== 'timings')
  const known = [...parts.keys(), ...moreParts.keys()]
  const unknown = wanted.filter((name) => !known.includes(name))
  if (words.includes('changed')) return report(await runChanged({ root, heading }))
  if (unknown.length > 0) {
    const choices = [...known, 'changed', 'timings'].join(', ')
    return report(oneFailure(`unknown part ${unknown.join(', ')}; use one of: ${choices}`))
  }
  const onlyTimings = words.length > 0 && wanted.length === 0
  if (onlyTimings) return printTimings()
  const tally = await runParts(wanted)
  if (words.includes('timings')) printTimings()
  report(tally)
}

forwardSignals()
try {
  await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Stopped)) throw error
  process.exitCode = error.exitCode
}
