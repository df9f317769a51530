import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { testMasterKey } from './vault.ts'

/** Hora in its own process, on a free port. */
export interface Program extends AsyncDisposable {
  readonly port: number
  readonly origin: string
  readonly process: ChildProcess
  /** Its output so far. */
  output(): string
  /** Runs an operation over HTTP as the owner of the cookie. */
  post(query: string, variables?: object, cookie?: string): Promise<Response>
  status(path: string): Promise<number>
  /** Sends a signal and waits for the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** `npm test` builds first and starts the bundle, in a tenth of the time. A file that runs alone starts the sources. */
const main = join(
  import.meta.dirname,
  process.env['HORA_TEST_BUNDLE'] === 'yes' ? '../../dist/main.cjs' : '../main.ts',
)

/** A process of Hora, at any stage of its start. */
interface Spawned {
  readonly process: ChildProcess
  output(): string
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Starts Hora without waiting. */
export function spawnProgram(variables: Record<string, string>): Spawned {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], HORA_DEMO: 'off', HORA_MASTER_KEYS: testMasterKey, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return await exited
  }
  return { process: child, output: () => output, end }
}

/**
 * An empty data directory. The user that runs PostgreSQL for root reaches it; otherwise the data would go elsewhere, and
 * stay there after the test.
 */
export function makeDataDir(prefix: string): string {
  const directory = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(directory, 0o711)
  return directory
}

/** Starts Hora and waits until it prints its address. Throws its output if it ends instead. */
export async function startProgram(variables: Record<string, string>): Promise<Program> {
  const asked = Number(variables['PORT'] ?? (await freePort()))
  const dataDir = makeDataDir('hora-program-')
  const spawned = spawnProgram({ HORA_DATA_DIR: dataDir, ...variables, PORT: String(asked) })
  const { process: child, output } = spawned
  const end = async (signal: NodeJS.Signals) => {
    const code = await spawned.end(signal)
    rmSync(dataDir, { recursive: true, force: true })
    return code
  }
  while (!output().includes('Hora runs on')) {
    if (child.exitCode !== null) throw new Error(`exit ${child.exitCode}: ${output()}`)
    await sleep(20)
  }
  const port = asked === 0 ? Number(/runs on http:\/\/localhost:(\d+)/.exec(output())?.[1]) : asked
  const origin = `http://localhost:${port}`
  return {
    port,
    origin,
    process: child,
    output,
    post: (query, given, cookie) => post(origin, { query, variables: given ?? {} }, cookie),
    status: async (path) => (await fetch(origin + path)).status,
    end,
    [Symbol.asyncDispose]: async () => void (child.exitCode === null && (await end('SIGKILL'))),
  }
}

function post(origin: string, body: object, cookie: string | undefined): Promise<Response> {
  const headers = { 'content-type': 'application/json', origin, ...(cookie === undefined ? {} : { cookie }) }
  return fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}
