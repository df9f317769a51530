import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { scaledTime } from '@hora/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Env } from '#env'
import { aPerson } from '#features/accounts/testing/people.ts'
import { serve, type TestServer } from '#testing/serve.ts'
import { openWorld, type World } from '#testing/world.ts'
import { moreRoutes } from '../feature-routes.ts'

let folder: string
let world: World
let server: TestServer
let cookie: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hora-addresses-'))
  writeFileSync(join(folder, 'index.html'), '<head><title>Hora</title></head>')
  world = await openWorld()
  server = await serve(world, {
    webRoot: folder,
    devTools: { graphiqlRoot: folder, demoLogins: () => [] },
    moreRoutes: (authenticate) =>
      moreRoutes(world.ports, { devTools: true, smtp: null } as Env, authenticate),
  })
  cookie = server.cookieOf(await aPerson(world))
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

/** The status of a request with exactly this path. */
async function statusOf(method: string, path: string): Promise<number> {
  const headers = { cookie, host: new URL(server.origin).host }
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const asked = request({ port: server.port, host: '127.0.0.1', method, path, headers }, (answer) =>
    text(answer).then(() => resolve(answer.statusCode ?? 0), reject),
  )
  asked.once('error', reject).end()
  return await promise
}

const id = '01935e6c-7d5a-7c3e-9f00-000000000000'
const pieces = [
  'x',
  '%00',
  'a%00b',
  '%ff',
  '%F0%9F%98',
  '%f0%9f%98%80',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e',
  '__proto__',
  'constructor',
  'toString',
  "'%3b%20drop%20table%20accounts--",
  id,
  id.toUpperCase(),
  `%7b${id}%7d`,
  Buffer.from(`Booking:${id}`).toString('base64url'),
  `${Buffer.from(`Booking:${id}`).toString('base64url')}%00`,
  Buffer.from('Booking:\u0000').toString('base64url'),
  'a'.repeat(499),
  'a'.repeat(2_000),
  '%zz',
]

const queries = ['to', 'invitation', 'next', '__proto__'].flatMap((name) => [
  `${name}=a&${name}=b`,
  `${name}[]=a`,
  `${name}[a][b]=c`,
  `${name}=%00`,
  `${name}=a%00%00&${name}=%00`,
  `${name}=%ff`,
  `${name}=%F0%9F`,
  `${name}=%ED%A0%80`,
  `${name}=${'a'.repeat(12_000)}`,
  name,
  `${name}=${`&${name}=`.repeat(900)}`,
])

test(
  'no address and no query makes a route fail',
  async () => {
    const paths = pieces.flatMap((piece) => [
      `/files/avatar/${piece}`,
      `/bookings/${piece}.ics`,
      `/bookings/${piece}`,
      `/policies/terms/${piece}`,
      `/policies/terms/2026-12-02/${piece}`,
      `/policies/terms?language=${piece}`,
      `/policies/${piece}/1`,
      `/dev/inbox/${piece}`,
      `/dev/inbox/${piece}/html`,
      `/assets/${piece}`,
      `/graphiql/${piece}`,
      `/${piece}`,
    ])
    const asked = [
      `/files/avatar/${id}`,
      '/dev/inbox.json',
      '/dev/inbox',
      '/graphql',
      '/healthz',
      '/readyz',
      '/robots.txt',
      '/graphiql/demo-logins.json',
      '/sign-in',
      '/',
    ].flatMap((path) => queries.map((query) => `${path}?${query}`))
    const failed: string[] = []
    for (const path of [...paths, ...asked])
      for (const method of ['GET', 'HEAD']) {
        const status = await statusOf(method, path)
        if (status >= 500) failed.push(`${status} ${method} ${path.slice(0, 100)}`)
      }
    expect(failed).toEqual([])
    expect(server.log.filter((line) => line.includes('"msg":"bug"'))).toEqual([])
  },
  scaledTime(30_000),
)
