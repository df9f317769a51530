// pnpm check: types, lint and the project's own rules, without running a test.
import { forwardSignals } from '../bootstrap/processes.mjs'
import { root } from '../root.mjs'
import { closingLine } from '../test/tally.mjs'
import { runCodeChecks } from './run-code-checks.mjs'

forwardSignals()
const tally = await runCodeChecks(root)
console.log(closingLine(tally))
process.exitCode = tally.failed === 0 ? 0 : 1
