import { aPerson } from '#features/accounts/testing/people.ts'
import { startRealLogin } from '#testing/start-real-login.ts'
import type { World } from '#testing/world.ts'
import { bareLoad } from './bare-load.ts'
import { benchWorld } from './bench-world.ts'
import { median } from './http-load.ts'
import { bundle, firstAnswer, freePort, production, startProcess } from './start-process.ts'

export interface SignedInFigure {
  readonly anonymousPerSecond: number
  readonly signedInPerSecond: number
  /** The signed-in rate as a fraction of the anonymous one. */
  readonly ratio: number
  readonly goal: number
}

const body = '{"query":"{ viewer { __typename } }"}'
const connections = 32

/** Sends the same query with and without a real login's cookie to the shipped bundle, in turns. */
export async function benchSignedIn(rounds = 11, roundMs = 1_000): Promise<SignedInFigure> {
  await using bench = await benchWorld()
  const world = bench as unknown as World
  const port = await freePort()
  await using _server = startProcess([bundle], {
    ...production,
    DATABASE_URL: bench.url,
    HORA_WORKER: 'off',
    PORT: String(port),
  })
  const origin = `http://localhost:${port}`
  await firstAnswer(origin)
  const cookie = await startRealLogin(world, await aPerson(world))
  const asked = { port, path: '/graphql', body }
  const headers = { origin, 'content-type': 'application/json' }
  const anonymous = { ...asked, headers, answer: '{"data":{"viewer":null}}' }
  const signedIn = {
    ...asked,
    headers: { ...headers, cookie },
    answer: '{"data":{"viewer":{"__typename":"Viewer"}}}',
  }
  for (const side of [anonymous, signedIn]) await bareLoad(side, connections, 3_000)
  const figures: { readonly anonymous: number; readonly signedIn: number }[] = []
  for (let round = 0; round < rounds; round++)
    figures.push({
      anonymous: await bareLoad(anonymous, connections, roundMs),
      signedIn: await bareLoad(signedIn, connections, roundMs),
    })
  return {
    anonymousPerSecond: median(figures.map((figure) => figure.anonymous)),
    signedInPerSecond: median(figures.map((figure) => figure.signedIn)),
    ratio: median(figures.map((figure) => figure.signedIn / figure.anonymous)),
    goal: 0.85,
  }
}
