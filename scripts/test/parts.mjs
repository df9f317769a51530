import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportCheck } from '../check/report-check.mjs'
import { runCodeChecks } from '../check/run-code-checks.mjs'
import { sourceFiles } from '../check/source-files.mjs'
import { buildCheck, runToolCheck } from '../check/tool-checks.mjs'
import { findPeers, reasonLeftOut } from './peers.mjs'
import { runVitest } from './run-vitest.mjs'
import { browserStep, integrationStep, peersStep, roundsStep, unitSteps } from './steps.mjs'
import { emptyTally, mergeTallies } from './tally.mjs'

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{ root: string, heading: (title: string) => void }} Run
 * @typedef {(run: Run) => Promise<Tally>} Part
 */

/** @param {Run} run @param {import('./steps.mjs').Step} step */
const runStep = ({ root, heading }, step) => {
  heading(step.name)
  return runVitest(root, step)
}

/** @type {Part} */
const runChecks = ({ root, heading }) => {
  heading('types and lint')
  return runCodeChecks(root)
}

/** @type {Part} */
const runUnit = async (run) => {
  let tally = emptyTally
  for (const step of unitSteps(sourceFiles(run.root))) tally = mergeTallies(tally, await runStep(run, step))
  return tally
}

/** Builds what changed, then runs a step that starts the product. @param {Run} run @param {import('./steps.mjs').Step} step */
const buildAndRun = async (run, step) => {
  run.heading(`build for ${step.name}`)
  const build = reportCheck(await runToolCheck(buildCheck, run.root))
  return mergeTallies(build, await runStep(run, step))
}

/** @type {Part} */
const runPeers = async ({ root, heading }) => {
  heading('peers')
  const peers = findPeers(root)
  for (const peer of peers) {
    const reason = reasonLeftOut(peer)
    if (reason !== undefined) console.log(`left out: ${reason}`)
  }
  const suites = peers.filter((peer) => reasonLeftOut(peer) === undefined).flatMap((peer) => peer.suites)
  return suites.length === 0 ? emptyTally : runVitest(root, peersStep(suites))
}

/** Runs all rounds of the suites that call `rounds({ few, all })`. @type {Part} */
export const runAllRounds = (run) => {
  const suites = sourceFiles(run.root)
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => /\brounds\(\{/.test(readFileSync(join(run.root, path), 'utf8')))
  return buildAndRun(run, roundsStep(suites))
}

/** The parts of `npm test` in their order. @type {ReadonlyMap<string, Part>} */
export const parts = new Map([
  ['checks', runChecks],
  ['unit', runUnit],
  ['integration', (run) => buildAndRun(run, integrationStep)],
  ['browser', (run) => buildAndRun(run, browserStep)],
  ['peers', runPeers],
])

/** Parts that run only by name. @type {ReadonlyMap<string, Part>} */
export const moreParts = new Map([['rounds', runAllRounds]])
