import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Env } from '#env'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { AccountId } from '#kernel/ids.ts'
import { type Cast, openCast } from '#testing/authorization/cast.ts'
import { serve, type TestServer } from '#testing/serve.ts'
import { openWorld, type World } from '#testing/world.ts'
import { moreRoutes } from '../feature-routes.ts'

const web = join(import.meta.dirname, '../../../../web')
const routes = new Set<string>()
let webRoot: string
let world: World
let server: TestServer
let cast: Cast
/** Names, handles, addresses and ids of everybody. */
let people: readonly string[]

function watchRoutes(message: unknown): void {
  const { fastify } = message as { readonly fastify: FastifyInstance }
  fastify.addHook('onRoute', ({ url }) => void routes.add(url))
}

async function everybody({ ports: { db } }: World): Promise<readonly string[]> {
  const rows = await db.sql<{ value: string }[]>`
    select unnest(array[id::text, email]) as value from accounts
    union select display_name from profiles union select bio from profiles where bio is not null
    union select handle from professionals`
  const ids = await db.sql<{ id: string }[]>`select id from accounts`
  const nodes = ids.flatMap(({ id }) =>
    ['Account', 'Professional'].map((type) => encodeGlobalId(type, id as AccountId)),
  )
  return [...nodes, ...rows.map(({ value }) => value).filter((value) => value.length > 3)]
}

beforeAll(async () => {
  webRoot = mkdtempSync(join(tmpdir(), 'hora-crawl-'))
  cpSync(join(web, 'public'), webRoot, { recursive: true })
  cpSync(join(web, 'index.html'), join(webRoot, 'index.html'))
  world = await openWorld()
  cast = await openCast(world)
  people = await everybody(world)
  subscribe('fastify.initialization', watchRoutes)
  server = await serve(world, {
    webRoot,
    moreRoutes: (authenticate) =>
      moreRoutes(world.ports, { devTools: false, smtp: null } as Env, authenticate),
  })
  unsubscribe('fastify.initialization', watchRoutes)
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
  rmSync(webRoot, { recursive: true })
})

/** The people in an answer that the question does not name. */
const named = (answer: string, question: string) =>
  people.filter((each) => answer.includes(each) && !question.includes(each))

/** The addresses that a text mentions: links, sources, lines of a sitemap. */
function addressesIn(text: string): string[] {
  const quoted = [...text.matchAll(/["'(]((?:\.{0,2}\/)[^"'()\s<>]*)["')]/g)].map(([, path = '']) => path)
  const lines = [...text.matchAll(/(?:Sitemap|Allow|Disallow): *(\S+)|<loc>([^<]+)/g)]
  return [...quoted, ...lines.map(([, line, location]) => line ?? location ?? '')]
}

const screens = [...readFileSync(join(web, 'src/route-tree.gen.ts'), 'utf8').matchAll(/fullPath: '([^']+)'/g)]

test('an anonymous who follows every link from the start page, and guesses, meets nobody', async () => {
  const things = Object.values(cast.things)
  const guesses = [
    'sitemap.xml',
    'sitemap_index.xml',
    'feed',
    'rss.xml',
    'people',
    'professionals',
    'users',
    'p',
  ]
  const wellKnown = ['webfinger?resource=acct:ada', 'security.txt', 'openid-configuration'].map(
    (each) => `.well-known/${each}`,
  )
  const waiting = new Set(['/', '/robots.txt', ...[...guesses, ...wellKnown].map((path) => `/${path}`)])
  for (const route of routes) {
    for (const thing of ['x', ...things])
      waiting.add(route.replaceAll(/:[^/]+|\*/g, encodeURIComponent(String(thing))))
  }
  for (const [, screen = ''] of screens) waiting.add(screen.replaceAll(/\$[^/]+/g, 'ada-petrov'))
  for (const path of waiting) {
    const url = URL.parse(path, `http://127.0.0.1:${server.port}/`)
    if (url === null || url.port !== String(server.port)) continue
    const answer = await fetch(url)
    const text = `${JSON.stringify([...answer.headers])} ${await answer.text()}`
    expect(named(text, decodeURIComponent(path)), path).toEqual([])
    expect(answer.headers.get('x-robots-tag'), path).toContain('noindex')
    if (waiting.size < 2_000) for (const found of addressesIn(text)) waiting.add(found)
  }
  expect(waiting.size).toBeGreaterThan(60)
})

test('the pages ask not to be listed', () => {
  for (const page of ['index.html', 'graphiql/index.html'])
    expect(readFileSync(join(web, page), 'utf8')).toContain(
      '<meta name="robots" content="noindex, nofollow, noarchive" />',
    )
})

const samples: Readonly<Record<string, readonly unknown[]>> = {
  Instant: ['2026-12-01T00:00:00Z'],
  PlainDate: ['2026-12-01'],
  Int: [30],
  TimeZone: ['Europe/Paris'],
  Boolean: [true],
}

/** All that a type tells by itself and one step further. */
function told(type: GraphQLNamedType, steps: number): string {
  if (isUnionType(type) || isInterfaceType(type)) {
    const members = world.graph
      .getPossibleTypes(type)
      .map((each) => `... on ${each.name} ${told(each, steps)}`)
    return `{ __typename ${members.join(' ')} }`
  }
  if (!isObjectType(type)) return ''
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
  const selected = fields.flatMap((field) => {
    const named = getNamedType(field.type)
    if (!isCompositeType(named)) return [field.name]
    // Lists are looked into by their entries.
    const left = ['edges', 'node'].includes(field.name) ? steps : steps - 1
    return left < 0 ? [] : [`${field.name} ${told(named, left)}`]
  })
  return `{ __typename ${selected.join(' ')} }`
}

/** The questions of a field: its arguments filled with what somebody might know, the optional ones each second time. */
function questionsOf(field: GraphQLField<unknown, unknown>): string[] {
  const known: Readonly<Record<string, readonly unknown[]>> = {
    ...samples,
    ID: Object.values(cast.things),
    String: ['ada-petrov', 'ada@petrov.example', 'Ada petrov', 'a', ''],
  }
  const isText = (arg: GraphQLArgument) => ['ID', 'String'].includes(getNamedType(arg.type).name)
  const aims = field.args.some((arg) => getNamedType(arg.type).name === 'ID')
  const rounds = aims ? Object.keys(cast.things).length : field.args.some(isText) ? 10 : 1
  return Array.from({ length: rounds }, (_, round) => {
    const args = field.args.filter((arg) => isRequiredArgument(arg) || (round % 2 === 1 && isText(arg)))
    const given = args.map((arg) => {
      const type = getNamedType(arg.type)
      const values = known[type.name] ?? []
      const value = isEnumType(type)
        ? type.getValues()[0]?.name
        : JSON.stringify(values[round % values.length])
      return `${arg.name}: ${value}`
    })
    const steps = field.name === 'node' ? 0 : 1
    return `{ ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${told(getNamedType(field.type), steps)} }`
  })
}

test('no query tells an anonymous about anybody, whatever they know already', async () => {
  const questions = Object.values(world.graph.getQueryType()?.getFields() ?? {}).flatMap(questionsOf)
  expect(questions.length).toBeGreaterThan(100)
  let understood = 0
  for (const query of new Set(questions)) {
    const answer = await (await server.post({ query })).text()
    expect(named(answer, query), query).toEqual([])
    if (!answer.includes('OPERATION_REFUSED')) understood++
  }
  expect(understood).toBeGreaterThan(40)
  // The same questions do find people for somebody who is connected with them.
  const { client } = cast.viewers
  if (client.kind === 'anonymous') throw new Error('The client has no login')
  const headers = { cookie: server.cookieOf(client), origin: server.origin }
  const seen = await Promise.all(
    questions.map(async (query) => (await server.post({ query }, headers)).text()),
  )
  expect(seen.filter((answer) => named(answer, '').length > 0).length).toBeGreaterThan(0)
})
