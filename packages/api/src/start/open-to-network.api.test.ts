import { rmSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { copyReadyCluster, scaledTime } from '@hora/db/testing'
import { expect, test } from 'vitest'
import { demoLogins } from '#seed/demo-logins.ts'
import { makeDataDir, type Program, startProgram } from '#testing/program.ts'
import { openWorld } from '#testing/world.ts'

const [ada] = demoLogins
const signIn = `mutation { signIn(input: { email: "${ada.email}", password: "${ada.password}" }) {
  __typename ... on Error { code } } }`

/** The status of a path, asked with these headers and no others. */
async function statusOf({ port }: Program, path: string, headers: Record<string, string>): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const setHost = false
  const asked = request({ host: '127.0.0.1', port, path, headers, setHost }, (response) => {
    response.resume()
    resolve(response.statusCode ?? 0)
  })
  asked.on('error', reject).end()
  return await promise
}

const developerPages = [
  '/dev/inbox',
  '/dev/inbox.json',
  '/graphiql/',
  '/graphiql/demo-logins.json',
  '/graphql',
]

test.each([[{ HOST: '0.0.0.0' }], [{ HOST: '::' }], [{ TRUST_PROXY: '1' }]])(
  'with %j and no PUBLIC_URL there are no developer tools, whatever Host says',
  async (variables) => {
    await using world = await openWorld()
    await using program = await startProgram({ DATABASE_URL: world.url, ...variables })
    const hosts = [{ host: `localhost:${program.port}` }, { host: '127.0.0.1' }, { host: 'evil.example' }]
    for (const path of developerPages)
      for (const headers of [...hosts, { host: 'localhost', 'x-forwarded-for': '127.0.0.1' }])
        expect([path, headers, await statusOf(program, path, headers)]).toEqual([path, headers, 404])
    const answer = await (await program.post('{ __schema { types { name } } }')).json()
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_REFUSED' } }] })
    expect(program.output()).not.toMatch(/GraphiQL|Sandbox|Mail|Sign in as/)
    await program.end('SIGTERM')
  },
  scaledTime(60_000),
)

test.each([
  { HOST: '0.0.0.0', HORA_DEV_TOOLS: 'on' },
  { PUBLIC_URL: 'https://hora.example.org', HORA_DEMO: 'on' },
])(
  'asking for developer tools or demo people in the open stops the start: %j',
  async (variables) => {
    await expect(startProgram(variables)).rejects.toThrow(
      /^exit 1: HORA_\w+ must be off, because \w+ opens this instance to the network\.\n$/,
    )
  },
  scaledTime(60_000),
)

test(
  'data with demo people that goes public retires them: their login ends and their password is wrong',
  async () => {
    const HORA_DATA_DIR = makeDataDir('hora-goes-public-')
    copyReadyCluster(join(HORA_DATA_DIR, 'postgresql'))
    const HORA_ADHOC_DOCUMENTS = 'on'
    const viewer = '{ viewer { account { id } } }'
    let cookie: string
    {
      await using program = await startProgram({ HORA_DATA_DIR, HORA_DEMO: 'on' })
      const response = await program.post(signIn)
      expect(await response.json()).toMatchObject({ data: { signIn: { __typename: 'SignInSuccess' } } })
      cookie = response.headers
        .getSetCookie()
        .map((each) => each.split(';')[0])
        .join('; ')
      expect(await (await program.post(viewer, {}, cookie)).json()).toMatchObject({
        data: { viewer: { account: {} } },
      })
      expect(await program.end('SIGTERM')).toBe(0)
    }
    {
      await using program = await startProgram({ HORA_DATA_DIR, HORA_ADHOC_DOCUMENTS, HOST: '0.0.0.0' })
      expect(program.output()).toContain(
        'The demo people can no longer sign in, because this instance is open to the network.',
      )
      expect(program.output()).not.toContain(ada.password)
      expect(await (await program.post(viewer, {}, cookie)).json()).toEqual({ data: { viewer: null } })
      const wrong = { signIn: { __typename: 'Refusal', code: 'INVALID_CREDENTIALS' } }
      expect(await (await program.post(signIn)).json()).toMatchObject({ data: wrong })
      expect(await program.end('SIGTERM')).toBe(0)
    }
    rmSync(HORA_DATA_DIR, { recursive: true })
  },
  scaledTime(120_000),
)
