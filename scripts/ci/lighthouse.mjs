import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runQuietly } from '../bootstrap/processes.mjs'
import { npmCommand, thisHost } from '../bootstrap/toolchain.mjs'
import { machineFactor } from '../test/machine-factor.mjs'

const name =
  'Lighthouse gives the landing page, the booking page and the calendar 95 (performance at least its floor)'

/**
 * Installs Lighthouse, which is too large for everybody's installation, and runs it against the shipped server.
 * @param {string} root
 * @returns {Promise<import('../check/source-check.mjs').CheckResult>}
 */
export const runLighthouse = async (root) => {
  const folder = join(root, '.hora/lighthouse')
  mkdirSync(folder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(root, 'scripts/ci/lighthouse', file), join(folder, file))
  const execPath = process.env['HORA_SYSTEM_NODE'] ?? process.execPath
  const npm = npmCommand(process.env, { ...thisHost(), execPath })
  const installed = await runQuietly({
    command: npm.command,
    args: [...npm.args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    cwd: folder,
    env: process.env,
    shell: npm.shell,
    timeoutMs: 5 * 60_000 * machineFactor(),
  })
  if (installed.code !== 0) return { name, ok: false, output: installed.output }
  const { code, output } = await runQuietly({
    command: process.execPath,
    args: ['packages/api/bench/lighthouse.ts'],
    cwd: root,
    env: process.env,
    timeoutMs: 5 * 60_000 * machineFactor(),
  })
  console.log(output)
  return { name, ok: code === 0, output }
}
