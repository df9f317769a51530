import { setTimeout as sleep } from 'node:timers/promises'
import { migrate } from '@hora/db/migrate'
import { freezeServer, openNetwork, scaledTime, startEphemeral } from '@hora/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Program, startProgram } from '#testing/program.ts'

let server: Awaited<ReturnType<typeof startEphemeral>>

beforeAll(async () => {
  server = await startEphemeral()
  await migrate(server.url)
}, scaledTime(60_000))
afterAll(() => server[Symbol.asyncDispose]())

/** A process that does not end within its bound exits with 1. */
async function expectCleanEnd(program: Program): Promise<void> {
  const code = await program.end('SIGTERM')
  const lines = program.output().split('\n')
  const bugs = lines.filter((line) => line.includes('"bug"'))
  expect({ code, bugs }, program.output()).toEqual({ code: 0, bugs: [] })
}

test.each([
  ['at once', 0],
  ['long afterwards', 15_000],
])(
  'a signal ends a process whose network swallows bytes, %s',
  async (_when, silence) => {
    await using network = await openNetwork(server.url)
    await using program = await startProgram({ DATABASE_URL: network.url })
    network.swallow('both')
    await sleep(silence)
    await expectCleanEnd(program)
  },
  scaledTime(60_000),
)

test(
  'a signal ends a process after a silence that is over',
  async () => {
    await using network = await openNetwork(server.url)
    await using program = await startProgram({ DATABASE_URL: network.url })
    network.swallow('both')
    await sleep(6_000)
    network.restore()
    await expectCleanEnd(program)
  },
  scaledTime(60_000),
)

test(
  'a signal ends a process whose database is stopped',
  async () => {
    await using program = await startProgram({ DATABASE_URL: server.url })
    const thaw = await freezeServer(server.url)
    await expectCleanEnd(program).finally(thaw)
  },
  scaledTime(60_000),
)
