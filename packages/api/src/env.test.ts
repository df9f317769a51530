import { expect, test } from 'vitest'
import { blocks, readEnv } from './env.ts'

test('an empty environment is enough', () => {
  const env = readEnv({})
  expect(env).toMatchObject({
    ok: true,
    value: { port: 4000, publicUrl: 'http://localhost:4000', devTools: true, demo: true, worker: true },
  })
})

test('every problem is reported at once, by name', () => {
  const env = readEnv({ PORT: '99999', PUBLIC_URL: 'https://a.example/path', DATABASE_URL: 'mysql://x/y' })
  expect(env.ok ? [] : env.error).toEqual([
    'PORT must be a whole number from 0 to 65535.',
    'PUBLIC_URL must be an origin such as https://hora.example.org.',
    'DATABASE_URL must be a URL that starts with postgres:// or postgresql://.',
  ])
})

test.each([
  [{ HOST: '0.0.0.0' }],
  [{ HOST: '::' }],
  [{ HOST: '192.168.1.5' }],
  [{ HOST: '::ffff:192.168.1.5' }],
  [{ HOST: 'fe80::1%eth0' }],
  [{ HOST: '::1%lo' }],
  [{ HOST: '0' }],
  [{ HOST: '127.1' }],
  [{ HOST: '2130706433' }],
  [{ HOST: 'studio.internal' }],
  [{ HOST: 'localhost.localdomain' }],
  [{ HOST: 'localhost.' }],
  [{ HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost:4000' }],
  [{ HOST: 'localhost', PUBLIC_URL: 'https://hora.example.org' }],
  [{ PUBLIC_URL: 'http://localhost.evil.example' }],
  [{ PUBLIC_URL: 'http://192.168.1.5:4000' }],
  [{ TRUST_PROXY: '1' }],
])('%j is open to the network: no developer tools, no ad-hoc documents, no demo people', (source) => {
  expect(readEnv(source)).toMatchObject({
    value: { openToNetwork: true, devTools: false, adHocDocuments: false, demo: false, logLevel: 'info' },
  })
})

test.each([
  [{}],
  [{ HOST: 'LOCALHOST' }],
  [{ HOST: '127.0.0.2' }],
  [{ HOST: '::1' }],
  [{ HOST: '::ffff:127.0.0.1' }],
  [{ HOST: ' ' }],
  [{ PUBLIC_URL: 'http://127.0.0.1:4000' }],
  [{ PUBLIC_URL: 'http://[::1]:4000' }],
])('%j is for this machine only', (source) => {
  expect(readEnv(source)).toMatchObject({ value: { openToNetwork: false, devTools: true, demo: true } })
})

test.each([
  [{ HOST: '0.0.0.0' }, 'HOST'],
  [{ PUBLIC_URL: 'https://hora.example.org' }, 'PUBLIC_URL'],
  [{ TRUST_PROXY: '1' }, 'TRUST_PROXY'],
])('with %j, developer tools and demo people cannot be switched on', (source, opened) => {
  const env = readEnv({ ...source, HORA_DEV_TOOLS: 'on', HORA_DEMO: 'on' })
  expect(env.ok ? [] : env.error).toEqual([
    `HORA_DEV_TOOLS must be off, because ${opened} opens this instance to the network.`,
    `HORA_DEMO must be off, because ${opened} opens this instance to the network.`,
  ])
})

test('developer tools are off by default on an instance with a public address', () => {
  const env = readEnv({ PUBLIC_URL: 'https://hora.example.org' })
  expect(env).toMatchObject({ ok: true, value: { devTools: false, adHocDocuments: false } })
})

test("demo people are created in the operator's database only on request, and never on a public instance", () => {
  expect(readEnv({ PUBLIC_URL: 'https://hora.example.org' })).toMatchObject({ value: { demo: false } })
  const DATABASE_URL = 'postgres://user:secret@db.example.org/hora'
  expect(readEnv({ DATABASE_URL })).toMatchObject({ value: { demo: false } })
  expect(readEnv({ DATABASE_URL, HORA_DEMO: 'on' })).toMatchObject({ value: { demo: true } })
})

test.each([
  ['18', 18],
  ['13', 13],
  [' 0 ', 0],
])('the minimum age %s is accepted', (MINIMUM_AGE, minimumAge) => {
  expect(readEnv({ MINIMUM_AGE })).toMatchObject({ ok: true, value: { minimumAge } })
})

test.each(['sixteen', '16.5', '-1', '121', '1e1', '0x10'])('the minimum age %s is refused', (MINIMUM_AGE) => {
  const env = readEnv({ MINIMUM_AGE })
  expect(env.ok ? [] : env.error).toEqual(['MINIMUM_AGE must be a whole number from 0 to 120.'])
})

test('a local instance logs only problems, and an instance with a public address also logs requests', () => {
  expect(readEnv({})).toMatchObject({ value: { logLevel: 'warn' } })
  const PUBLIC_URL = 'https://hora.example.org'
  expect(readEnv({ PUBLIC_URL })).toMatchObject({ value: { logLevel: 'info' } })
  expect(readEnv({ PUBLIC_URL, LOG_LEVEL: 'error' })).toMatchObject({ value: { logLevel: 'error' } })
  expect(readEnv({ LOG_LEVEL: 'debug' })).toMatchObject({ value: { logLevel: 'debug' } })
})

const SMTP_URL = 'smtps://user:secret@mail.example.org'

test('a mail server requires a sender, and without a server the sender is ignored', () => {
  const alone = readEnv({ SMTP_URL })
  expect(alone.ok ? [] : alone.error).toEqual(['MAIL_FROM must be set together with SMTP_URL.'])
  const MAIL_FROM = 'Hora <hora@example.org>'
  expect(readEnv({ SMTP_URL, MAIL_FROM })).toMatchObject({
    ok: true,
    value: { smtp: { url: SMTP_URL, from: MAIL_FROM } },
  })
  expect(readEnv({ MAIL_FROM })).toMatchObject({ ok: true, value: { smtp: null } })
})

test('problems of several adapters are reported together, and a blank variable counts as not set', () => {
  const env = readEnv({ SMTP_URL: 'mail.example.org', MAIL_FROM: ' ', DATABASE_URL: 'x', HORA_DEMO: 'maybe' })
  expect(env.ok ? [] : env.error).toEqual([
    'DATABASE_URL must be a URL that starts with postgres:// or postgresql://.',
    'SMTP_URL must be a URL that starts with smtp:// or smtps://.',
    'MAIL_FROM must be set together with SMTP_URL.',
    'HORA_DEMO must be one of on, off.',
  ])
})

test('a choice is case-insensitive, a proxy count is a number, and an origin is normalised', () => {
  const source = { HORA_WORKER: 'OFF', TRUST_PROXY: '2', PUBLIC_URL: 'https://Hora.example.org/' }
  expect(readEnv(source)).toMatchObject({
    value: { worker: false, trustProxy: 2, publicUrl: 'https://hora.example.org' },
  })
  expect(readEnv({})).toMatchObject({ value: { worker: true, trustProxy: null, databaseUrl: null } })
})

test('each variable has one description and belongs to one block', () => {
  const rows = Object.values(blocks).flatMap((block) => block.rows)
  const names = rows.map(({ name }) => name)
  expect(names).toHaveLength(new Set(names).size)
  for (const { name, meaning } of rows) expect(meaning, name).toMatch(/^[A-Z].*\.$/)
})

test('master keys are read as texts of 32 bytes, and a problem does not quote them', () => {
  const [first, second] = [1, 2].map((byte) => Buffer.alloc(32, byte).toString('base64'))
  expect(readEnv({})).toMatchObject({ value: { masterKeys: null } })
  expect(readEnv({ HORA_MASTER_KEYS: `${first}, ${second}` })).toMatchObject({
    value: { masterKeys: [first, second] },
  })
  const short = readEnv({ HORA_MASTER_KEYS: `${first},c2hvcnQ` })
  const problem = 'HORA_MASTER_KEYS must be keys of 32 bytes in base64, separated by commas.'
  expect(short.ok ? [] : short.error).toEqual([problem])
})
