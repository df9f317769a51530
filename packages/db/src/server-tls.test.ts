import { expect, test } from 'vitest'
import { reset } from './cli/reset.ts'
import { connect } from './client.ts'
import { migrate } from './migrate.ts'
import { addressProblem, addressWithoutTls, queueAddress, serverAddress } from './server-tls.ts'
import { openTlsStripper } from './testing/tls-stripper.ts'
import { isThisMachine } from './this-machine.ts'

const remote = 'postgres://user:secret@db.example.org/hora'

test.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.9.9.9', '[::1]', '[::ffff:127.0.0.1]', '%2Ftmp'])(
  '%s is this machine',
  (host) => expect(isThisMachine(host)).toBe(true),
)

test.each([
  'db',
  'localhost.example.org',
  '127.0.0.1.nip.io',
  '0.0.0.0',
  '10.0.0.1',
  '[::2]',
  '2130706433',
  '',
])('%s is another machine', (host) => expect(isThisMachine(host)).toBe(false))

test('a server on another machine must prove its name, unless another mode is asked for', () => {
  expect(serverAddress(remote)).toEqual({ url: remote, ssl: { host: 'db.example.org' } })
  expect(serverAddress(`${remote}?sslmode=require`).ssl).toMatchObject({ rejectUnauthorized: false })
  expect(serverAddress(addressWithoutTls(remote)).ssl).toBe(false)
  expect(serverAddress('postgres://user@localhost/hora').ssl).toBe(false)
  expect(serverAddress('postgres://user@localhost/hora?sslmode=verify-full').ssl).toEqual({
    host: 'localhost',
  })
  expect(new URL(queueAddress(remote)).searchParams.get('sslmode')).toBe('verify-full')
})

test.each([
  ['?sslmode=disable', 'without sure encryption'],
  ['?sslmode=prefer', 'without sure encryption'],
  ['?sslmode=allow', 'without sure encryption'],
  ['?sslmode=Require', 'unknown sslmode'],
  ['?sslmode=no-verify', 'unknown sslmode'],
  ['?ssl=false', 'instead of `ssl=`'],
  ['?ssl=0&sslmode=verify-full', 'instead of `ssl=`'],
  ['?host=127.0.0.1', 'before the path'],
  ['?sslmode=verify-ca', 'needs sslrootcert'],
])('the address of another machine with %s is refused', (parameters, reason) => {
  expect(addressProblem(`${remote}${parameters}`, false)).toContain(reason)
})

test('an address on this machine cannot lead elsewhere by a parameter', () => {
  expect(addressProblem('postgres://localhost/hora?host=db.example.org', false)).toContain('before the path')
  expect(addressProblem('postgres://localhost,db.example.org/hora', false)).toBeNull()
  expect(serverAddress('postgres://localhost,db.example.org/hora').ssl).not.toBe(false)
})

test('the operator may switch TLS off by name', () => {
  expect(addressProblem(remote, false)).toBeNull()
  expect(addressProblem(`${remote}?sslmode=disable`, true)).toBeNull()
})

test.each([
  [
    'a pool',
    async (url: string): Promise<void> => {
      await using connection = connect(url)
      await connection.sql`select 1`
    },
  ],
  ['migrations', async (url: string): Promise<void> => void (await migrate(url))],
  ['a reset', async (url: string) => await reset(url, true)],
] as const)('%s sends nothing readable to a server without TLS', async (_what, use) => {
  for (const mode of ['', '?sslmode=require']) {
    using stripper = await openTlsStripper()
    const attempt = use(`${stripper.url}${mode}`).catch(() => {})
    await expect.poll(() => stripper.received().length).toBeGreaterThan(0)
    stripper[Symbol.dispose]()
    await attempt
    expect(stripper.received()).not.toMatch(/user|secret|hora/)
  }
})
