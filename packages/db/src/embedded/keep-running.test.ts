import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepRunning } from './keep-running.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] }))
afterEach(() => void vi.useRealTimers())

function aServer() {
  const server = {
    state: 'running' as 'running' | 'starting' | 'dead',
    fault: 'No room.',
    starts: [] as number[],
  }
  const said: string[] = []
  const revive = async () => {
    server.starts.push(performance.now())
    if (server.fault !== '') throw new Error(server.fault)
    server.state = 'running'
  }
  const guardian = keepRunning({ state: () => server.state, revive, say: (sentence) => said.push(sentence) })
  return { server, said, guardian }
}

test('a server that does not start is tried for ever, less and less often, and each cause is said once', async () => {
  const { server, said, guardian } = aServer()
  server.state = 'dead'
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(server.starts.length).toBeGreaterThan(300)
  const pauses = server.starts.slice(1).map((at, i) => at - (server.starts[i] ?? 0))
  expect(pauses.slice(0, 5)).toEqual([1_000, 2_000, 4_000, 8_000, 10_000])
  expect(Math.max(...pauses)).toBe(10_000)
  expect(guardian.problem).toBe('No room.')
  server.fault = 'No right.'
  await vi.advanceTimersByTimeAsync(10_000)
  server.fault = ''
  await vi.advanceTimersByTimeAsync(11_000)
  expect(guardian.problem).toBeNull()
  expect(said).toEqual([
    'The database stopped unexpectedly. Restarting it.',
    'No room.',
    'No right.',
    'The database runs again.',
  ])
  guardian.end()
})

test('a dead server is started within a second, and one that dies again and again every two seconds', async () => {
  const { server, guardian } = aServer()
  server.fault = ''
  for (let i = 0; i < 120; i++) {
    server.state = 'dead'
    await vi.advanceTimersByTimeAsync(500)
  }
  expect(server.starts[0]).toBeLessThanOrEqual(1_000)
  expect(server.starts.length).toBeGreaterThan(20)
  expect(server.starts.length).toBeLessThanOrEqual(31)
  guardian.end()
})

test('a server that takes long to recover is not started twice', async () => {
  const { server, guardian } = aServer()
  server.state = 'dead'
  await vi.advanceTimersByTimeAsync(500)
  server.state = 'starting'
  await vi.advanceTimersByTimeAsync(600_000)
  expect(server.starts).toHaveLength(1)
  expect(guardian.problem).toBe('No room.')
  server.state = 'running'
  await vi.advanceTimersByTimeAsync(500)
  expect(guardian.problem).toBeNull()
  guardian.end()
})
