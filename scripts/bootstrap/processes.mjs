import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { Stopped } from './refusal.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set()

/** @type {NodeJS.Signals | undefined} */
let stoppedBy

/** @param {NodeJS.Signals} signal */
const exitCodeOf = (signal) => 128 + (constants.signals[signal] ?? 0)

/** @param {NodeJS.Signals} signal */
const stop = (signal) => {
  stoppedBy = signal
  if (children.size === 0) process.exit(exitCodeOf(signal))
  // At a terminal Ctrl-C already reaches the whole group.
  if (signal === 'SIGINT' && process.stdin.isTTY) return
  for (const child of children) child.kill(signal)
}

/**
 * A package manager may put a shell between itself and this process. A signal can end that shell without reaching
 * this process, so it stops when its parent is gone.
 */
const stopWithParent = () => {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop('SIGTERM')
  }, 500)
  watch.unref()
}

/** Forwards ending signals to the children; this process ends when they have ended. */
export const forwardSignals = () => {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => stop(signal))
  if (process.env['npm_lifecycle_event'] !== undefined) stopWithParent()
}

/**
 * Asks a child to end at its time limit, and kills it ten seconds later.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} timeoutMs
 */
const endAfter = (child, timeoutMs) => {
  let reached = false
  const ask = setTimeout(() => {
    reached = true
    child.kill('SIGTERM')
  }, timeoutMs)
  const force = setTimeout(() => child.kill('SIGKILL'), timeoutMs + 10_000)
  return {
    reached: () => reached,
    cancel: () => {
      clearTimeout(ask)
      clearTimeout(force)
    },
  }
}

/**
 * @typedef {{ command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, shell?: boolean,
 *   timeoutMs?: number }} Program
 * @param {Program} program
 * @param {import('node:child_process').StdioOptions} stdio
 * @param {(text: string) => void} [onOutput]
 * @returns {Promise<number>} the exit code; 127 when the program cannot be started, 124 at the time limit
 */
const launch = ({ command, args, cwd, env, shell = false, timeoutMs }, stdio, onOutput) =>
  new Promise((resolve) => {
    const child = spawn(command, [...args], { cwd, env, stdio, shell, windowsHide: true })
    children.add(child)
    const limit = timeoutMs === undefined ? undefined : endAfter(child, timeoutMs)
    child.stdout?.on('data', (chunk) => onOutput?.(String(chunk)))
    child.stderr?.on('data', (chunk) => onOutput?.(String(chunk)))
    child.on('error', (error) => {
      children.delete(child)
      onOutput?.(`${error.message}\n`)
      resolve(127)
    })
    child.on('close', (code, signal) => {
      children.delete(child)
      limit?.cancel()
      if (limit?.reached()) return resolve(124)
      resolve(code ?? (signal ? exitCodeOf(signal) : 1))
    })
  })

/** Throws when a signal has stopped this process. */
export const assertNotStopped = () => {
  if (stoppedBy !== undefined) throw new Stopped(exitCodeOf(stoppedBy))
}

/**
 * Runs a program to its end with this process's own input and output.
 * @param {Program} program
 */
export const runInForeground = (program) => launch(program, 'inherit')

/**
 * Runs a program to its end without printing, and returns its output.
 * @param {Program} program
 * @returns {Promise<{ code: number, output: string }>}
 * @throws {Stopped} when a signal stopped this process meanwhile
 */
export const runQuietly = async (program) => {
  let output = ''
  const code = await launch(program, ['ignore', 'pipe', 'pipe'], (text) => {
    output += text
  })
  assertNotStopped()
  return { code, output }
}

/** Asks everything still running to end. */
export const endChildren = () => {
  for (const child of children) child.kill('SIGTERM')
}
