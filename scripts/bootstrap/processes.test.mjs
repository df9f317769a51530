import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runQuietly } from './processes.mjs'

/** @param {string} program @param {number} [timeoutMs] */
const runProgram = (program, timeoutMs) =>
  runQuietly({
    command: process.execPath,
    args: ['-e', program],
    cwd: tmpdir(),
    env: process.env,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  })

describe('running a program', () => {
  it('returns the output of both streams, and the exit code', async () => {
    const { code, output } = await runProgram(
      "console.log('out'); console.error('err'); process.exitCode = 3",
    )
    expect(code).toBe(3)
    expect(output.split('\n').sort()).toEqual(['', 'err', 'out'])
  })

  it('returns 127 when there is no such program', async () => {
    const program = { command: '/nonexistent/program', args: [], cwd: tmpdir(), env: process.env }
    expect(await runQuietly(program)).toMatchObject({ code: 127 })
  })

  it('returns 124 at the time limit', async () => {
    expect(await runProgram('setTimeout(() => {}, 60_000)', 200)).toMatchObject({ code: 124 })
  })
})

const parentProgram = `
import { forwardSignals, runInForeground } from ${JSON.stringify(import.meta.resolve('./processes.mjs'))}
forwardSignals()
process.exitCode = await runInForeground({
  command: process.execPath, args: ['-e', process.env.CHILD], cwd: '.', env: process.env })
`

describe.runIf(process.platform !== 'win32')('a signal', () => {
  /** @param {string} child @param {NodeJS.Signals} signal @returns {Promise<number | null>} */
  const exitAfter = (child, signal) => {
    const file = join(mkdtempSync(join(tmpdir(), 'hora-signal-')), 'parent.mjs')
    writeFileSync(file, parentProgram)
    const parent = spawn(process.execPath, [file], { env: { ...process.env, CHILD: child }, stdio: 'pipe' })
    parent.stdout.once('data', () => parent.kill(signal))
    return new Promise((resolve) => parent.on('close', resolve))
  }

  it('reaches the program, and its own exit code is returned', async () => {
    const graceful =
      "process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('up')"
    expect(await exitAfter(graceful, 'SIGTERM')).toBe(7)
  })

  it('that ends the program is returned as the exit code', async () => {
    expect(await exitAfter("setInterval(() => {}, 1000); console.log('up')", 'SIGTERM')).toBe(143)
  })

  it('that kills a shell between npm and this process still ends the program', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'hora-orphan-'))
    writeFileSync(join(dir, 'parent.mjs'), parentProgram)
    const child =
      "process.on('SIGTERM', () => { console.log('down'); process.exit() }); setInterval(() => {}, 1000); console.log('up')"
    const env = { ...process.env, CHILD: child, npm_lifecycle_event: 'start' }
    const shell = spawn('sh', ['-c', `"${process.execPath}" parent.mjs; true`], {
      cwd: dir,
      env,
      stdio: 'pipe',
    })
    shell.stdout.once('data', () => shell.kill('SIGKILL'))
    let output = ''
    shell.stdout.on('data', (chunk) => {
      output += chunk
    })
    await new Promise((resolve) => shell.stdout.on('close', resolve))
    expect(output).toBe('up\ndown\n')
  })
})
