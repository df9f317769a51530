/**
 * Prints one check and counts it as one test.
 * @param {import('./source-check.mjs').CheckResult} result
 * @returns {import('../test/tally.mjs').Tally}
 */
export const reportCheck = ({ name, ok, output }) => {
  console.log(`${ok ? '✓' : '✗'} ${name}`)
  if (!ok && output.trim() !== '') console.log(output.trim().replaceAll(/^/gm, '    '))
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, failures: ok ? [] : [name] }
}
