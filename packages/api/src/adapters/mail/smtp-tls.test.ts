import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { MailNotSent } from '#ports'
import { smtpMailer } from './smtp.ts'

const mail = { to: 'ada@example.org', subject: 'Hi', text: 'Hi', html: '<p>Hi</p>' }
const from = 'Hora <hora@example.org>'
const keys = join(import.meta.dirname, '../../testing/certificate')
const certificate = readFileSync(join(keys, 'certificate.pem'), 'utf8')
const own = { key: readFileSync(join(keys, 'key.pem'), 'utf8'), cert: certificate }
const trusted = getCACertificates('default')

afterEach(() => setDefaultCACertificates(trusted))

async function openServer(options: SMTPServerOptions) {
  const seen: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ username = '', password = '' }, _session, done) => {
      seen.push(`${username} ${password}`)
      done(null, { user: username })
    },
    onMailFrom: ({ address }, { secure }, done) => {
      seen.push(`${address} ${secure ? 'by TLS' : 'in plain text'}`)
      done()
    },
    onData: (stream, _session, done) => {
      stream.resume()
      stream.once('end', () => done())
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(0, '0.0.0.0', listening))
  const { port } = server.server.address() as AddressInfo
  return {
    /** Counts as another machine, although it leads here. */
    host: `user:secret@0.0.0.0:${port}`,
    local: `127.0.0.1:${port}`,
    seen,
    [Symbol.asyncDispose]: async () => await new Promise<void>((closed) => server.close(() => closed())),
  }
}

/** What a machine in between does to STARTTLS: it removes the offer. */
const stripped = { hideSTARTTLS: true, disabledCommands: ['STARTTLS'] }

test.each([
  ['offers no TLS', stripped],
  ['has a certificate that nobody vouches for', own],
] as const)(
  'a mail server on another machine that %s gets neither mail nor password',
  async (_what, options) => {
    await using server = await openServer(options)
    using mailer = smtpMailer({ url: `smtp://${server.host}`, from })
    await expect(mailer.send(mail)).rejects.toBeInstanceOf(MailNotSent)
    expect(server.seen).toEqual([])
  },
)

test('parameters of the address cannot switch the checks off', async () => {
  await using server = await openServer(stripped)
  for (const parameter of [
    'ignoreTLS=true',
    'requireTLS=false',
    'tls.rejectUnauthorized=false',
    'host=localhost',
  ]) {
    using mailer = smtpMailer({ url: `smtp://${server.host}/?${parameter}`, from })
    await expect(mailer.send(mail), parameter).rejects.toBeInstanceOf(MailNotSent)
  }
  expect(server.seen).toEqual([])
})

test.each([
  ['smtp:', {}],
  ['smtps:', { secure: true }],
])(
  'a mail server on another machine with a valid certificate gets mails over %s',
  async (protocol, options) => {
    setDefaultCACertificates([...trusted, certificate])
    await using server = await openServer({ ...own, ...options })
    using mailer = smtpMailer({ url: `${protocol}//${server.host}`, from })
    await mailer.send(mail)
    expect(server.seen).toEqual(['user secret', 'hora@example.org by TLS'])
  },
)

test('a certificate for another name is refused', async () => {
  setDefaultCACertificates([...trusted, certificate])
  await using server = await openServer({ ...own, secure: true })
  using mailer = smtpMailer({ url: `smtps://${server.local}`, from })
  await expect(mailer.send(mail)).rejects.toBeInstanceOf(MailNotSent)
})

test('the operator may send without TLS by name, and a server on this machine needs none', async () => {
  await using server = await openServer(stripped)
  using allowed = smtpMailer({ url: `smtp://${server.host}`, from, withoutTls: true })
  await allowed.send(mail)
  using local = smtpMailer({ url: `smtp://${server.local}`, from })
  await local.send(mail)
  expect(server.seen).toEqual(['user secret', ...Array(2).fill('hora@example.org in plain text')])
})
