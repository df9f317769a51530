import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lastLines } from './last-lines.mjs'
import { networkOfNpm } from './npm-network.mjs'
import { runQuietly } from './processes.mjs'
import { Refusal } from './refusal.mjs'

/** @param {string} root */
const installInputs = (root) => [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  ...readdirSync(join(root, 'packages'))
    .sort()
    .map((name) => `packages/${name}/package.json`),
]

/**
 * One hash of everything that determines the content of node_modules.
 * @param {string} root
 * @param {string} machine platform, architecture and Node version
 */
export const installStamp = (root, machine) => {
  const hash = createHash('sha256').update(machine)
  for (const file of installInputs(root)) {
    const path = join(root, file)
    if (existsSync(path)) hash.update(`\0${file}\0`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

/** @param {string} path @param {string} stamp */
const isCurrent = (path, stamp) => existsSync(path) && readFileSync(path, 'utf8') === stamp

/**
 * The lockfile was checked when it was changed, so pnpm does not verify its 800 entries again. When the store has
 * moved (another home), pnpm rebuilds node_modules; it must not ask, because no one can answer.
 */
const installFlags = [
  '--frozen-lockfile',
  '--reporter=append-only',
  '--config.trustLockfile=true',
  '--config.confirmModulesPurge=false',
]

/**
 * Installs the locked packages when they differ from what is installed; otherwise does nothing, without network.
 * @param {{ root: string, machine: string, host: import('./toolchain.mjs').Host, env: NodeJS.ProcessEnv,
 *   npmEnv: NodeJS.ProcessEnv, toolchain: import('./toolchain.mjs').Toolchain, say: (text: string) => void }} options
 */
export const ensureInstalled = async ({ root, machine, host, toolchain, env, npmEnv, say }) => {
  const stamp = installStamp(root, machine)
  // Inside node_modules, so that deleting node_modules deletes the stamp too.
  const stampFile = join(root, 'node_modules/.hora-installed')
  if (isCurrent(stampFile, stamp)) return
  say('Installing the locked packages (a minute or two the first time) …')
  const { NODE_ENV: _production, ...installEnv } = env
  const network = await networkOfNpm({ cwd: root, env: npmEnv, host })
  const { code, output } = await runQuietly({
    command: toolchain.node,
    args: [toolchain.pnpm, 'install', ...installFlags],
    cwd: root,
    env: { ...installEnv, ...network },
    timeoutMs: 15 * 60_000,
  })
  if (code !== 0) throw new Refusal(`The packages could not be installed.\n${lastLines(output, 15)}`)
  writeFileSync(stampFile, stamp)
}
