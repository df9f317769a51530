import { benchWorld } from './bench-world.ts'
import { median } from './http-load.ts'
import { bundle, firstAnswer, freePort, production, startProcess } from './start-process.ts'

export interface StartFigure {
  /** Milliseconds from spawn to the first correct answer. */
  readonly rawMs: number
  readonly oursMs: number
  readonly goalMs: number
}

const rawServer = `require('node:http').createServer((_, response) =>
  response.end('{"data":{"__typename":"Query"}}')).listen(process.env.PORT, 'localhost')`

/** The time from start to the first GraphQL answer with a running database, against bare node:http. */
export async function benchStart(rounds = 9): Promise<StartFigure> {
  await using bench = await benchWorld()
  const raw: number[] = []
  const ours: number[] = []
  for (let round = 0; round < rounds; round++) {
    raw.push(await timeToAnswer(['-e', rawServer], {}))
    ours.push(await timeToAnswer([bundle], { ...production, DATABASE_URL: bench.url }))
  }
  return { rawMs: median(raw), oursMs: median(ours), goalMs: 250 }
}

async function timeToAnswer(args: readonly string[], env: Record<string, string>): Promise<number> {
  const port = await freePort()
  const began = performance.now()
  await using _server = startProcess(args, { ...env, PORT: String(port) })
  await firstAnswer(`http://localhost:${port}`)
  return performance.now() - began
}
