import type { Env } from '#env'
import { readEnv } from '#env'
import { createLogger, type Logger } from '#server/logger.ts'

export interface Program {
  readonly env: Env
  readonly logger: Logger
  readonly say: (sentence: string) => void
  /** Aborted by the first signal. A running start then stops at a point where nothing is left behind. */
  readonly stopping: AbortSignal
}

/** Milliseconds after which a hanging stop is aborted. */
const longestStop = 9_500

/**
 * Starts a program, keeps it running until SIGTERM or SIGINT, then stops it. An interrupted start stops everything that
 * it started. Each problem that prevents the start is printed in one sentence, with a non-zero exit.
 */
export async function runUntilStopped(start: (program: Program) => Promise<AsyncDisposable>): Promise<void> {
  const env = readEnv()
  if (!env.ok) return giveUp(env.error)
  const logger = createLogger({ level: env.value.logLevel })
  const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)
  process.on('unhandledRejection', (err) => logger.error({ err }, 'bug'))
  const { stopping, stopped } = stopSignal(say)
  try {
    const starting = start({ env: env.value, logger, say, stopping })
    await Promise.race([starting, stopped])
    await stopped
    setTimeout(() => process.exit(1), longestStop).unref()
    const program = await starting
    await program[Symbol.asyncDispose]()
    process.exit(0)
  } catch (error) {
    if (stopping.aborted && error === stopping.reason) process.exit(0)
    logger.debug({ err: error }, 'start failed')
    giveUp([error instanceof Error ? error.message : String(error)])
  }
}

/** A signal often arrives twice: to the group, and forwarded by the parent. Further signals are ignored. */
function stopSignal(say: Program['say']) {
  const controller = new AbortController()
  const { promise: stopped, resolve } = Promise.withResolvers<void>()
  const stop = () => {
    if (controller.signal.aborted) return
    say('Stopping …')
    controller.abort()
    resolve()
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
  return { stopping: controller.signal, stopped }
}

function giveUp(problems: readonly string[]): void {
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  process.exit(1)
}
