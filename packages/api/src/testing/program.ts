import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Hora as it is really started: a process of its own, on a free port. */
export interface Program extends AsyncDisposable {
  readonly port: number
  readonly origin: string
  readonly process: ChildProcess
  /** Everything it has written. */
  output(): string
  /** Runs an operation over HTTP as whoever the cookie says. */
  post(query: string, variables?: object, cookie?: string): Promise<Response>
  status(path: string): Promise<number>
  /** Sends a signal and waits for the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

const main = join(import.meta.dirname, '../main.ts')

/** Starts Hora and waits until it says where it is; throws what it said when it ends instead. */
export async function startProgram(variables: Record<string, string>): Promise<Program> {
  const port = Number(variables['PORT'] ?? (await freePort()))
  const dataDir = mkdtempSync(join(tmpdir(), 'hora-program-'))
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      HORA_DATA_DIR: dataDir,
      HORA_DEMO: 'off',
      ...variables,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const origin = `http://localhost:${port}`
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    const code = await exited
    rmSync(dataDir, { recursive: true, force: true })
    return code
  }
  while (!output.includes('Hora runs on')) {
    if (child.exitCode !== null) throw new Error(`exit ${child.exitCode}: ${output}`)
    await sleep(20)
  }
  return {
    port,
    origin,
    process: child,
    output: () => output,
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
