import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assertNotStopped, runInForeground } from '../bootstrap/processes.mjs'
import { machineFactor } from './machine-factor.mjs'
import { timesFile } from './timings.mjs'
import { tallyVitest } from './vitest-report.mjs'

const fileTimes = fileURLToPath(new URL('file-times.mjs', import.meta.url))

/** @param {string} path @returns {import('./vitest-report.mjs').VitestReport | undefined} */
const readReport = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Runs one step of the suite; Vitest prints its own failures, the JSON report gives the numbers.
 * @param {string} root
 * @param {import('./steps.mjs').Step} step
 */
export const runVitest = async (root, { name, args, env = {}, minutes }) => {
  const reportDir = join(root, '.hora/test-results')
  const slug = name.replaceAll(/\W+/g, '-')
  const reportFile = join(reportDir, `${slug}.json`)
  const times = timesFile(root, slug)
  for (const folder of [reportDir, dirname(times)]) mkdirSync(folder, { recursive: true })
  rmSync(reportFile, { force: true })
  const { NODE_ENV: _inherited, ...testEnv } = process.env
  const reporters = ['--reporter=default', '--reporter=json', `--reporter=${fileTimes}`]
  const code = await runInForeground({
    command: process.execPath,
    args: [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...reporters,
      `--outputFile.json=${reportFile}`,
      ...args,
    ],
    cwd: root,
    env: { ...testEnv, HORA_TEST_TIMES: times, ...env },
    timeoutMs: minutes * 60_000 * machineFactor(),
  })
  assertNotStopped()
  return tallyVitest(name, readReport(reportFile), code)
}
