// After npm test: checks that generated files are fresh, that there is no dead code and that imports follow the arrows,
// then runs all rounds of the repeating suites, and Lighthouse.
import { forwardSignals } from '../bootstrap/processes.mjs'
import { reportCheck } from '../check/report-check.mjs'
import { freshnessChecks, runToolCheck } from '../check/tool-checks.mjs'
import { root } from '../root.mjs'
import { announceMachine } from '../test/machine-factor.mjs'
import { runAllRounds } from '../test/parts.mjs'
import { startStopwatch } from '../test/stopwatch.mjs'
import { closingLine, mergeTallies, oneFailure, parseClosingLine } from '../test/tally.mjs'
import { runLighthouse } from './lighthouse.mjs'

/** The argument is the closing line of npm test; its numbers are added. */
const before = parseClosingLine(process.argv[2] ?? '')

forwardSignals()
let tally = before ?? oneFailure('npm test did not print its closing line')
for (const check of freshnessChecks) tally = mergeTallies(tally, reportCheck(await runToolCheck(check, root)))
await announceMachine()
tally = mergeTallies(tally, await runAllRounds({ root, heading: startStopwatch().heading }))
tally = mergeTallies(tally, reportCheck(await runLighthouse(root)))
console.log(`\n${closingLine(tally)}`)
process.exitCode = tally.failed === 0 ? 0 : 1
