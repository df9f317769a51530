// After npm test: generated files are fresh, nothing is dead, imports follow the arrows, and all rounds of the suites
// that repeat something.
import { forwardSignals } from '../bootstrap/processes.mjs'
import { reportCheck } from '../check/report-check.mjs'
import { freshnessChecks, runToolCheck } from '../check/tool-checks.mjs'
import { root } from '../root.mjs'
import { announceMachine } from '../test/machine-factor.mjs'
import { runAllRounds } from '../test/parts.mjs'
import { startStopwatch } from '../test/stopwatch.mjs'
import { closingLine, mergeTallies, oneFailure, parseClosingLine } from '../test/tally.mjs'

/** The closing line of the tests that ran before is the argument; its numbers are carried on. */
const before = parseClosingLine(process.argv[2] ?? '')

forwardSignals()
let tally = before ?? oneFailure('npm test did not reach its closing line')
for (const check of freshnessChecks) tally = mergeTallies(tally, reportCheck(await runToolCheck(check, root)))
await announceMachine()
tally = mergeTallies(tally, await runAllRounds({ root, heading: startStopwatch().heading }))
console.log(`\n${closingLine(tally)}`)
process.exitCode = tally.failed === 0 ? 0 : 1
