// After npm test: what is generated must be fresh, nothing may be dead, imports follow the arrows.
import { forwardSignals } from '../bootstrap/processes.mjs'
import { reportCheck } from '../check/report-check.mjs'
import { freshnessChecks, runToolCheck } from '../check/tool-checks.mjs'
import { root } from '../root.mjs'
import { closingLine, mergeTallies, oneFailure, parseClosingLine } from '../test/tally.mjs'

/** The closing line of the tests that ran before is the argument; its numbers are carried on. */
const before = parseClosingLine(process.argv[2] ?? '')

forwardSignals()
let tally = before ?? oneFailure('npm test did not reach its closing line')
for (const check of freshnessChecks) tally = mergeTallies(tally, reportCheck(await runToolCheck(check, root)))
console.log(`\n${closingLine(tally)}`)
process.exitCode = tally.failed === 0 ? 0 : 1
