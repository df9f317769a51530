// npm test: every check and every suite in one go, ending in the line that counts them.
import { forwardSignals } from '../bootstrap/processes.mjs'
import { Stopped } from '../bootstrap/refusal.mjs'
import { reportCheck } from '../check/report-check.mjs'
import { runCodeChecks } from '../check/run-code-checks.mjs'
import { buildCheck, runToolCheck } from '../check/tool-checks.mjs'
import { root } from '../root.mjs'
import { findPeers, reasonLeftOut } from './peers.mjs'
import { runVitest } from './run-vitest.mjs'
import { browserStep, integrationStep, peersStep, unitSteps } from './steps.mjs'
import { closingLine, emptyTally, mergeTallies } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

const started = performance.now()

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

const runAll = async () => {
  heading('types and lint')
  let tally = await runCodeChecks(root)
  for (const step of [...unitSteps, integrationStep]) tally = mergeTallies(tally, await runStep(step))
  tally = mergeTallies(tally, await runBrowser())
  return mergeTallies(tally, await runPeers())
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
  report(await runAll())
} catch (error) {
  if (!(error instanceof Stopped)) throw error
  process.exitCode = error.exitCode
}
