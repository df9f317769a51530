import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyReadyCluster } from '../../../db/src/embedded/ready-cluster.ts'
import { until } from './until.ts'

const root = join(import.meta.dirname, '../../../..')

export type RealStack = AsyncDisposable & {
  origin: string
  /** Everything the program has printed. */
  output: () => string
}

type Options = {
  demo: boolean
  /** The name in its public address, if it is not this machine's own. */
  host?: string
  /** Further variables. */
  variables?: Record<string, string>
}

/** The built product in its own process: embedded database, worker, local inbox, website. */
export async function startRealStack({ demo, host, variables = {} }: Options): Promise<RealStack> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hora-e2e-'))
  // The user that runs PostgreSQL for root must reach it. Otherwise the data goes elsewhere, and stays there.
  chmodSync(dataDir, 0o711)
  copyReadyCluster(join(dataDir, 'postgresql'))
  const port = await freePort()
  const server = spawn(process.execPath, [join(root, 'packages/api/dist/main.cjs')], {
    env: {
      ...plainEnvironment(),
      PORT: String(port),
      HORA_DATA_DIR: dataDir,
      HORA_DEMO: demo ? 'on' : 'off',
      LOG_LEVEL: 'warn',
      MAIL_DELAY_SECONDS: '5',
      ...(host === undefined ? {} : { PUBLIC_URL: `http://${host}:${port}` }),
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const stop = async () => {
    await stopped(server)
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await until(() => output.includes('Hora runs on') || server.exitCode !== null, 'the server to start')
    if (server.exitCode !== null) throw new Error(`The server did not start: ${output}`)
  } catch (error) {
    await stop()
    throw error
  }
  const origin = `http://${host ?? 'localhost'}:${port}`
  return { origin, output: () => output, [Symbol.asyncDispose]: stop }
}

/** Updates the build, also for a journey that runs on its own; takes about a second when nothing has changed. */
export function build(): void {
  const turbo = join(root, 'node_modules/turbo/bin/turbo')
  const args = [turbo, 'run', 'build', '--output-logs=errors-only', '--no-update-notifier']
  execFileSync(process.execPath, args, { cwd: root, env: plainEnvironment(), stdio: 'pipe' })
}

/** Without the variables of the test runner: they would build React for development. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env
  return rest
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await gone
}
