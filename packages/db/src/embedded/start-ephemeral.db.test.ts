import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { pgdataOf } from './cluster.ts'
import { readPostmaster } from './postmaster.ts'
import { startEphemeral } from './start-ephemeral.ts'
import { isAlive } from './state.ts'

test('the next test run stops and removes the throw-away server of a killed one', async () => {
  const module = fileURLToPath(new URL('./start-ephemeral.ts', import.meta.url))
  const code = `import { startEphemeral } from ${JSON.stringify(module)}
    const server = await startEphemeral()
    process.stdout.write(server.home + '\\n')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  const home = String(line).trim()
  const pid = readPostmaster(pgdataOf(home))?.pid ?? 0
  expect(isAlive(pid)).toBe(true)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(isAlive(pid)).toBe(true)
  await using next = await startEphemeral()
  expect(next.home).not.toBe(home)
  expect(isAlive(pid)).toBe(false)
  expect(existsSync(home)).toBe(false)
})
