import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { scaledTime } from '@hora/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPersistedDocuments } from '#start/built-files.ts'
import { dearestDocuments, variablesFor } from '#testing/documents/dearest-documents.ts'
import { aFullPractice, type FullPractice } from '#testing/full-practice.ts'
import { watchBlocks } from '#testing/longest-block.ts'
import { serve, type TestServer } from '#testing/serve.ts'
import { openWorld, type World } from '#testing/world.ts'

const documents = readPersistedDocuments()
const now = Temporal.Instant.from('2026-11-23T08:00:00Z')
const dearest = dearestDocuments(now)
let world: World
let server: TestServer
let practice: FullPractice
let cookie: string

beforeAll(async () => {
  world = await openWorld()
  practice = await aFullPractice(world, world.clock.now())
  server = await serve(world, { documents })
  cookie = server.cookieOf(practice.ada)
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
})

/** Sends a document. The answer is not decoded, because the test shares the thread of the server. */
async function send({ id }: { readonly id: string }): Promise<readonly Buffer[]> {
  const headers = { 'content-type': 'application/json', origin: server.origin, cookie }
  const asked = request({ port: server.port, path: '/graphql', method: 'POST', headers })
  asked.end(JSON.stringify({ documentId: id, variables: variablesFor(practice, now) }))
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  return await response.toArray()
}

const read = async (document: { readonly id: string }) =>
  JSON.parse(Buffer.concat(await send(document)).toString()) as {
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
  }

/** As many documents at once as a page full of tabs may send. */
const twenty = (document: (index: number) => { readonly id: string } | undefined) =>
  Promise.all(Array.from({ length: 20 }, (_, index) => send(document(index) ?? { id: '' })))

describe('the process sees new requests within 100 ms', () => {
  test('each of the dearest documents runs with the fullest practice', async () => {
    expect(dearest.length).toBeGreaterThan(8)
    for (const document of dearest) {
      const { errors = [] } = await read(document)
      const codes = errors.map(({ extensions }) => extensions.code)
      expect({ ...document, codes: codes.filter((code) => code !== 'ANSWER_TOO_LARGE') }).toMatchObject({
        codes: [],
      })
    }
  })

  test('while 20 of the dearest documents run at once', async () => {
    using blocks = watchBlocks()
    await twenty((index) => dearest[index % dearest.length])
    expect(blocks.longest()).toBeLessThan(scaledTime(100))
  })

  test.each(['TimePicker_openSlotsQuery', 'CheckResult_timesQuery'])(
    'while 20 times %s runs at once',
    async (name) => {
      using blocks = watchBlocks()
      await twenty(() => dearest.find((document) => document.name === name))
      expect(blocks.longest()).toBeLessThan(scaledTime(100))
    },
  )
})

test('a day with a thousand times off has each reason once', async () => {
  const document = dearest.find(({ name }) => name === 'CheckResult_timesQuery')
  expect(document).toBeDefined()
  const query = `{ refusedTimes(serviceId: "${practice.service}", durationMinutes: 5, date: "2026-11-23") {
    reasons { reason timeOffId } } }`
  const answer = await world.as(practice.ada).get<{
    refusedTimes: readonly { readonly reasons: readonly { readonly reason: string }[] }[]
  }>(query)
  const most = Math.max(...answer.refusedTimes.map(({ reasons }) => reasons.length))
  expect(most).toBeLessThanOrEqual(2)
  expect(JSON.stringify(answer).length).toBeLessThan(100_000)
})
