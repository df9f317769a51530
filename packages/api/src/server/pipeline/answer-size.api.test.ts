import { documentLimits } from '@hora/schema/limits'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textGraph } from '#testing/graphs/text-graph.ts'
import { serve, type TestServer } from '#testing/serve.ts'
import { signInTo } from '#testing/sign-in-to.ts'
import { openReadySocket } from '#testing/socket-client.ts'
import { openWorld, type World } from '#testing/world.ts'

let world: World
let server: TestServer

beforeAll(async () => {
  world = await openWorld({ graph: textGraph() })
  server = await serve(world)
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
})

const refused = {
  data: null,
  errors: [{ message: expect.any(String), extensions: { code: 'ANSWER_TOO_LARGE' } }],
  extensions: { rule: 'graph.answer-too-large', requestId: expect.stringMatching(/^[0-9a-f]{12}$/) },
}
/** The longest text whose answer is within the limit. */
const longest = documentLimits.answerBytes - JSON.stringify({ data: { text: { text: '' } } }).length

test('over HTTP, an answer of 2 MB arrives, and a larger one is refused', async () => {
  const ask = async (length: number) => await server.post({ query: `{ text(length: ${length}) { text } }` })
  expect(await (await ask(longest)).text()).toHaveLength(documentLimits.answerBytes)
  const beyond = await ask(longest + 1)
  expect(beyond.status).toBe(200)
  const answer = (await beyond.json()) as typeof refused
  expect(answer).toEqual(refused)
  expect(answer.extensions.requestId).toBe(beyond.headers.get('x-request-id'))
})

test('over HTTP, aliases do not get around the limit', async () => {
  const aliases = Array.from({ length: 14 }, (_, index) => `a${index}: text`).join(' ')
  const answer = await server.post({ query: `{ text(length: ${longest}) { text ${aliases} } }` })
  expect(await answer.json()).toEqual(refused)
})

test('over a socket, an answer of 2 MB arrives, and a larger one is refused', async () => {
  const { cookie } = await signInTo(server, world)
  const ask = async (length: number) => {
    await using client = await openReadySocket(server, { cookie })
    const query = `subscription { text(length: ${length}) { text } }`
    client.send({ type: 'subscribe', id: '1', payload: { query } })
    return (await client.next({ id: '1', type: 'next' })).payload
  }
  expect(JSON.stringify(await ask(longest))).toHaveLength(documentLimits.answerBytes)
  expect(await ask(longest + 1)).toEqual(refused)
})
