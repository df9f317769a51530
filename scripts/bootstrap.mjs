// Needs only Node 20 and npm: downloads the pinned Node and pnpm, installs, builds what changed, then runs the command.
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './bootstrap/build.mjs'
import { commands } from './bootstrap/commands.mjs'
import { environmentWith, homeFor } from './bootstrap/environment.mjs'
import { ensureInstalled } from './bootstrap/install.mjs'
import { acquireLock } from './bootstrap/lock.mjs'
import { readPins } from './bootstrap/pins.mjs'
import { forwardSignals, runInForeground } from './bootstrap/processes.mjs'
import { Refusal, Stopped } from './bootstrap/refusal.mjs'
import { ensureToolchain, thisHost } from './bootstrap/toolchain.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stateDir = join(root, '.hora')

/** @param {string} text */
const say = (text) => process.stderr.write(`${text}\n`)

const makeStateDir = () => {
  try {
    mkdirSync(stateDir, { recursive: true })
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    throw new Refusal(`Hora keeps its tools in ${stateDir}, but cannot write to that folder (${code}).`)
  }
}

/** @param {import('./bootstrap/commands.mjs').Command} command */
const prepare = async (command) => {
  makeStateDir()
  const onWait = () => say('Waiting for another start or test that is preparing this folder …')
  const release = await acquireLock(join(stateDir, 'bootstrap.lock'), { onWait })
  process.on('exit', release)
  try {
    const pins = readPins(root)
    const home = homeFor(stateDir)
    const host = thisHost()
    const npmEnv = environmentWith(process.env, [], home)
    const toolchain = await ensureToolchain({ stateDir, pins, env: npmEnv, host, say })
    const env = environmentWith(process.env, toolchain.binaries, home)
    const machine = `${process.platform}-${process.arch}-node-${pins.node}`
    await ensureInstalled({ root, machine, host, toolchain, env, npmEnv, say })
    if (command.build) await ensureBuilt({ root, node: toolchain.node, env, say })
    // Later installations use the system's npm, whose configuration may name a registry or a certificate.
    return { node: toolchain.node, env: { ...env, HORA_SYSTEM_NODE: host.execPath } }
  } finally {
    release()
  }
}

const main = async () => {
  const [name = '', ...args] = process.argv.slice(2)
  const command = commands[name]
  if (command === undefined)
    throw new Refusal(`Unknown command. Use one of: ${Object.keys(commands).join(', ')}.`)
  const { node, env } = await prepare(command)
  return runInForeground({ command: node, args: [...command.run, ...args], cwd: root, env })
}

forwardSignals()
try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof Refusal || error instanceof Stopped)) throw error
  say(error.message)
  process.exitCode = error instanceof Stopped ? error.exitCode : 1
}
