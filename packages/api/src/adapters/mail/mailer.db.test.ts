import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { scaledTime } from '@hora/db/testing'
import { emailAddress } from '@hora/schema/email-address'
import { SMTPServer } from 'smtp-server'
import { describe, expect, test } from 'vitest'
import { type Mail, type Mailer, MailNotSent } from '#ports'
import { openWorld, type World } from '#testing/world.ts'
import { inboxMailer } from './inbox.ts'
import { readInbox } from './inbox-messages.ts'
import { smtpMailer } from './smtp.ts'

const mail: Mail = {
  to: 'ada@example.org',
  subject: 'Ça va, Ada ?',
  text: 'Bonjour Ada,\n\nà bientôt.\n',
  html: '<p>Bonjour <b>Ada</b></p>',
  headers: { 'Auto-Submitted': 'auto-generated' },
}

interface Arrived {
  readonly to: string
  readonly subject: string
  readonly whole: string
}

interface Peer extends AsyncDisposable {
  readonly mailer: Mailer
  arrived(): Promise<readonly Arrived[]>
}

const peers: Readonly<Record<string, (world: World) => Promise<Peer>>> = {
  'the local inbox': async ({ ports }) => ({
    mailer: inboxMailer(ports),
    arrived: async () => {
      const messages = await readInbox(ports, null)
      return messages.map((each) => ({ to: each.to, subject: each.subject, whole: JSON.stringify(each) }))
    },
    [Symbol.asyncDispose]: async () => {},
  }),
  'a mail server': async () => {
    const letters: Arrived[] = []
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: async (stream, session, done) => {
        const whole = decoded(await text(stream))
        const [, subject = ''] = /^Subject: (.*)$/m.exec(whole) ?? []
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), subject, whole })
        done()
      },
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.server.address() as AddressInfo
    const mailer = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Hora <hora@example.org>' })
    return {
      mailer,
      arrived: async () => letters,
      [Symbol.asyncDispose]: async () => {
        mailer[Symbol.dispose]()
        await new Promise<void>((closed) => server.close(() => closed()))
      },
    }
  },
}

/** Decodes quoted-printable and encoded words, as far as these tests need. */
function decoded(raw: string): string {
  const bytes = (encoded: string) =>
    Buffer.from(
      encoded.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
      'latin1',
    ).toString('utf8')
  const words = raw.replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, word: string) =>
    bytes(word.replaceAll('_', ' ')),
  )
  return words.replaceAll('=\r\n', '').replaceAll(/(?:=[0-9A-F]{2})+/g, bytes)
}

describe.each(Object.entries(peers))('through %s', (_name, open) => {
  test('a mail arrives once, with both bodies, its headers and all its characters', async () => {
    await using world = await openWorld()
    await using peer = await open(world)
    await peer.mailer.send(mail)
    const [letter, ...others] = await peer.arrived()
    expect(others).toEqual([])
    expect(letter).toMatchObject({ to: 'ada@example.org', subject: 'Ça va, Ada ?' })
    for (const part of ['à bientôt.', '<p>Bonjour <b>Ada</b></p>', 'auto-generated'])
      expect(letter?.whole).toContain(part)
  })

  test.each(["o'brien&co+hora@example.ie", 'ada@xn--mnchen-3ya.example', 'élodie@example.org'])(
    'a mail to %s arrives there',
    async (to) => {
      await using world = await openWorld()
      await using peer = await open(world)
      await peer.mailer.send({ ...mail, to })
      // The server of these tests shows domains in their own letters.
      expect((await peer.arrived()).map((letter) => emailAddress(letter.to))).toEqual([to])
    },
  )

  test('a line break in the subject or the address adds no header and no recipient', async () => {
    await using world = await openWorld()
    await using peer = await open(world)
    await peer.mailer.send({ ...mail, subject: 'Hi\r\nBcc: eve@example.org' })
    const [letter] = await peer.arrived()
    expect(letter?.to).toBe('ada@example.org')
    expect(letter?.whole).not.toMatch(/^Bcc:/m)
  })
})

test('an unreachable server is an error within seconds', async () => {
  using mailer = smtpMailer({ url: 'smtp://127.0.0.1:1', from: 'Hora <hora@example.org>' })
  await expect(mailer.send(mail)).rejects.toThrow()
})

/** What a mail server does once it has the whole mail. */
type Answer = (socket: { destroy(): void }, done: (error?: Error) => void) => void

async function sendTo(answer: Answer): Promise<unknown> {
  const sockets = new Map<string, { destroy(): void }>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, _session, done) => {
      await text(stream)
      for (const socket of sockets.values()) answer(socket, done)
    },
  })
  server.server.on('connection', (socket) => sockets.set(String(socket.remotePort), socket))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  const url = `smtp://127.0.0.1:${port}`
  using mailer = smtpMailer({ url, from: 'Hora <hora@example.org>', silence: scaledTime(500) })
  const error: unknown = await mailer.send({ ...mail, messageId: 'one' }).catch((reason: unknown) => reason)
  for (const socket of sockets.values()) socket.destroy()
  await new Promise<void>((closed) => server.close(() => closed()))
  return error
}

const answers: Readonly<Record<string, Answer>> = {
  'that dies': (socket) => socket.destroy(),
  'that says nothing': () => {},
}

test.each(Object.entries(answers))(
  'after a mail server has the whole mail, one %s may have accepted it',
  async (_what, answer) => {
    const error = await sendTo(answer)
    expect(error).toBeInstanceOf(MailNotSent)
    expect(error).toMatchObject({ unanswered: true })
  },
)

test('a mail server that refuses a mail or is not there has not accepted it', async () => {
  const refused = await sendTo((_socket, done) => done(Object.assign(new Error('no'), { responseCode: 550 })))
  expect(refused).toBeInstanceOf(MailNotSent)
  expect(refused).toMatchObject({ unanswered: false })
  using mailer = smtpMailer({ url: 'smtp://127.0.0.1:1', from: 'Hora <hora@example.org>' })
  await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailNotSent', unanswered: false })
})

test('a second copy in the local inbox changes nothing', async () => {
  await using world = await openWorld()
  const mailer = inboxMailer(world.ports)
  for (const messageId of ['one', 'one', 'two']) await mailer.send({ ...mail, messageId })
  expect(await readInbox(world.ports, null)).toHaveLength(2)
})
