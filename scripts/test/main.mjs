// npm test: every check and every suite in one go, ending in the line that counts them.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { forwardSignals } from '../bootstrap/processes.mjs'
import { Stopped } from '../bootstrap/refusal.mjs'
import { reportCheck } from '../check/report-check.mjs'
import { runCodeChecks } from '../check/run-code-checks.mjs'
import { sourceFiles } from '../check/source-files.mjs'
import { buildCheck, runToolCheck } from '../check/tool-checks.mjs'
import { root } from '../root.mjs'
import { findForgotten } from './forgotten-files.mjs'
import { findPeers, reasonLeftOut } from './peers.mjs'
import { runVitest } from './run-vitest.mjs'
import { browserStep, integrationStep, peersStep, unitSteps } from './steps.mjs'
import { closingLine, emptyTally, mergeTallies, oneFailure } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

const started = performance.now()
const reportDir = join(root, '.hora/test-results')

/** @param {string} title */
const heading = (title) => {
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`\n── ${title} ── ${seconds} s`)
}

/** @param {import('./steps.mjs').Step} step */
const runStep = (step) => {
  heading(step.name)
  return runVitest(root, step)
}

/** @returns {Promise<Tally>} */
const runPeers = async () => {
  heading('peers')
  const peers = findPeers(root)
  for (const peer of peers) {
    const reason = reasonLeftOut(peer)
    if (reason !== undefined) console.log(`left out: ${reason}`)
  }
  const suites = peers.filter((peer) => reasonLeftOut(peer) === undefined).flatMap((peer) => peer.suites)
  return suites.length === 0 ? emptyTally : runVitest(root, peersStep(suites))
}

const runBrowser = async () => {
  heading('build')
  const build = reportCheck(await runToolCheck(buildCheck, root))
  return mergeTallies(build, await runStep(browserStep))
}

const runChecks = () => {
  heading('types and lint')
  return runCodeChecks(root)
}

/** @param {readonly import('./steps.mjs').Step[]} steps */
const runSteps = async (steps) => {
  let tally = emptyTally
  for (const step of steps) tally = mergeTallies(tally, await runStep(step))
  return tally
}

/** The parts in their order; `npm test -- unit integration` runs only those. */
const parts = new Map([
  ['checks', runChecks],
  ['unit', () => runSteps(unitSteps)],
  ['integration', () => runStep(integrationStep)],
  ['browser', runBrowser],
  ['peers', runPeers],
])

const runForgotten = () => {
  const missingPeers = findPeers(root).filter(({ installed }) => !installed)
  const leftOut = missingPeers.flatMap(({ suites }) => suites)
  return findForgotten({ root, reportDir, sources: sourceFiles(root), leftOut })
}

/** @param {readonly string[]} wanted */
const runParts = async (wanted) => {
  const unknown = wanted.filter((name) => !parts.has(name))
  if (unknown.length > 0)
    return oneFailure(`there is no part ${unknown.join(', ')}: ${[...parts.keys()].join(', ')}`)
  let tally = emptyTally
  rmSync(reportDir, { recursive: true, force: true })
  for (const [name, run] of parts) {
    if (wanted.length === 0 || wanted.includes(name)) tally = mergeTallies(tally, await run())
  }
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

forwardSignals()
try {
  report(await runParts(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof Stopped)) throw error
  process.exitCode = error.exitCode
}
