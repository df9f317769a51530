import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../../..')
const patience = 60_000

export type Mail = { to: string; subject: string; text: string; html: string }

export type RealStack = AsyncDisposable & {
  origin: string
  /** The newest mail to an address whose subject fits; waits until it is there. */
  mail: (to: string, subject: RegExp) => Promise<Mail>
  /** The address in that mail that starts with this path. */
  mailLink: (to: string, path: string) => Promise<string>
  /** What the server has said so far. */
  output: () => string
}

/** The product as it is shipped, in a process of its own: embedded database, worker, local inbox, built website. */
export async function startRealStack({ demo }: { demo: boolean }): Promise<RealStack> {
  build()
  const dataDir = mkdtempSync(join(tmpdir(), 'hora-e2e-'))
  const port = await freePort()
  const server = spawn(process.execPath, [join(root, 'packages/api/dist/main.cjs')], {
    env: {
      ...plainEnvironment(),
      PORT: String(port),
      HORA_DATA_DIR: dataDir,
      HORA_DEMO: demo ? 'on' : 'off',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const stop = async () => {
    await stopped(server)
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await until(() => said.includes('Hora runs on') || server.exitCode !== null, 'the server to start')
    if (server.exitCode !== null) throw new Error(`The server did not start: ${said}`)
  } catch (error) {
    await stop()
    throw error
  }
  const origin = `http://localhost:${port}`
  const mail = (to: string, fits: (mail: Mail) => boolean) => newestMail(origin, to, fits)
  return {
    origin,
    mail: (to, subject) => mail(to, (each) => subject.test(each.subject)),
    async mailLink(to, path) {
      const start = `${origin}${path}`
      const { text } = await mail(to, (each) => each.text.includes(start))
      return text.slice(text.indexOf(start)).split(/[\s<>"]/, 1)[0] ?? ''
    },
    output: () => said,
    [Symbol.asyncDispose]: stop,
  }
}

/** Up to date even when a journey is run on its own; a matter of a second where nothing has changed. */
function build(): void {
  const turbo = join(root, 'node_modules/turbo/bin/turbo')
  const args = [turbo, 'run', 'build', '--output-logs=errors-only', '--no-update-notifier']
  execFileSync(process.execPath, args, { cwd: root, env: plainEnvironment(), stdio: 'pipe' })
}

/** Without what the test runner has put there: it would build React for development. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env
  return rest
}

async function newestMail(origin: string, to: string, fits: (mail: Mail) => boolean): Promise<Mail> {
  let found: Mail | undefined
  await until(async () => {
    const answer = await fetch(`${origin}/dev/inbox.json?to=${encodeURIComponent(to)}`)
    found = ((await answer.json()) as Mail[]).find(fits)
    return found !== undefined
  }, `a mail to ${to}`)
  if (!found) throw new Error(`No mail to ${to}`)
  return found
}

async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + patience
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
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
