import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** Hora as `npm start` runs it. */
export const bundle = fileURLToPath(new URL('../dist/main.cjs', import.meta.url))

/** As in production, but for documents of one's own. */
export const production = { HORA_DEV_TOOLS: 'off', HORA_ADHOC_DOCUMENTS: 'on', LOG_LEVEL: 'error' }

/** A Node process on a port; ends with the block that uses it. */
export function startProcess(args: readonly string[], env: Record<string, string>): AsyncDisposable {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: 'ignore' })
  const gone = once(child, 'exit')
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM')
    await gone
  }
  return { [Symbol.asyncDispose]: stop }
}

/** Asks every millisecond until GraphQL is answered as it should be; throws after half a minute. */
export async function firstAnswer(origin: string): Promise<void> {
  const began = performance.now()
  while (!(await answers(origin))) {
    if (performance.now() - began > 30_000) throw new Error('The server does not answer')
    await sleep(1)
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

async function answers(origin: string): Promise<boolean> {
  const headers = { 'content-type': 'application/json', origin }
  const body = '{"query":"{ __typename }"}'
  try {
    const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body })
    return (await response.text()) === '{"data":{"__typename":"Query"}}'
  } catch {
    return false
  }
}
