import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { testMasterKey } from '#testing/vault.ts'

/** The program that `npm start` runs. */
export const bundle = fileURLToPath(new URL('../dist/main.cjs', import.meta.url))

/** Production settings, except that ad-hoc documents are allowed. */
export const production = {
  HORA_DEV_TOOLS: 'off',
  HORA_ADHOC_DOCUMENTS: 'on',
  LOG_LEVEL: 'error',
  HORA_MASTER_KEYS: testMasterKey,
}

/** Starts a Node process on a port. It ends with the block that uses it. */
export function startProcess(args: readonly string[], env: Record<string, string>): AsyncDisposable {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: 'ignore' })
  const gone = once(child, 'exit')
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM')
    await gone
  }
  return { [Symbol.asyncDispose]: stop }
}

/** Sends a query every millisecond until the answer is correct, and throws if none comes in time. */
export async function firstAnswer(origin: string, timeLimitMs = 30_000): Promise<void> {
  const began = performance.now()
  while (!(await answers(origin))) {
    if (performance.now() - began > timeLimitMs) throw new Error('The server does not answer')
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
