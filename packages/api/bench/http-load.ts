import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { bundleServer } from './bundle-server.ts'

/** A server in its own process. */
export interface Served {
  readonly child: ChildProcess
  readonly port: number
}

export interface Usage {
  readonly cpuMs: number
  /** Resident memory in bytes. */
  readonly rss: number
}

export interface Measured {
  readonly perSecond: number
  /** CPU of the server process per answer, in milliseconds. */
  readonly cpuMs: number
}

/** One request: its body and its Cookie header. */
export interface Asked {
  readonly body: string
  readonly cookie: string
}

let bundled: Promise<string> | undefined

export async function forkServer(mode: string, ...args: readonly string[]): Promise<Served> {
  bundled ??= bundleServer()
  const child = fork(await bundled, [mode, ...args], { execArgv: ['--expose-gc'] })
  const [{ port }] = await once(child, 'message')
  return { child, port }
}

/**
 * Runs connections that send the next request as soon as they have an answer, until `next` returns null. `sound` throws
 * on an answer that must not be counted.
 */
export async function load(
  server: Served,
  connections: number,
  next: () => Asked | null,
  sound: (answer: string) => void,
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { cpuMs: before } = await usageOf(server)
  const began = performance.now()
  let answers = 0
  const askUntilDone = async () => {
    for (let asked = next(); asked !== null; asked = next()) {
      sound(await ask(server, agent, asked))
      answers++
    }
  }
  await Promise.all(Array.from({ length: connections }, askUntilDone))
  const perSecond = (answers * 1_000) / (performance.now() - began)
  agent.destroy()
  return { perSecond, cpuMs: ((await usageOf(server)).cpuMs - before) / answers }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** The CPU and memory that a server process has used so far. With `collected`, its garbage is collected first. */
export async function usageOf({ child }: Served, garbage?: 'collected'): Promise<Usage> {
  child.send(garbage ?? 'usage')
  const [{ usage }] = await once(child, 'message')
  return usage
}

function ask({ port }: Served, agent: Agent, { body, cookie }: Asked): Promise<string> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    origin: 'http://localhost:4000',
    cookie,
  }
  return new Promise((resolve, reject) => {
    const options = { agent, host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers }
    request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => void chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks).toString()))
    })
      .on('error', reject)
      .end(body)
  })
}
