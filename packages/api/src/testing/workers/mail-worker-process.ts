import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface MailWorkerOptions {
  readonly url: string
  readonly smtp: string
  readonly lease: { readonly beatEvery: number; readonly deadAfter: number }
}

/** A worker in its own process that a test kills and starts again. */
export interface MailWorkerProcess extends AsyncDisposable {
  /** How often it ended without a signal of the test. */
  readonly deaths: number
  readonly errors: string
  start(): void
  kill(): Promise<void>
}

export function mailWorkerProcess({ url, smtp, lease }: MailWorkerOptions): MailWorkerProcess {
  const script = join(import.meta.dirname, 'mail-worker.ts')
  let child: ChildProcess | null = null
  let deaths = 0
  let errors = ''
  const start = () => {
    const args = [script, url, smtp, String(lease.beatEvery), String(lease.deadAfter)]
    const started = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    started.stderr.on('data', (chunk) => (errors += String(chunk)))
    started.once('exit', (_code, signal) => {
      if (signal !== 'SIGKILL') deaths++
    })
    child = started
  }
  const kill = async () => {
    if (child === null || child.exitCode !== null) return
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
  }
  return {
    get deaths() {
      return deaths
    },
    get errors() {
      return errors
    },
    start,
    kill,
    [Symbol.asyncDispose]: kill,
  }
}
