import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A mail that the server has accepted. */
export interface AcceptedMail {
  readonly to: string
  readonly messageId: string
  /** Milliseconds, by `performance.now()`: just before the server answers. */
  readonly at: number
}

export interface MailWitness extends AsyncDisposable {
  readonly url: string
  readonly accepted: readonly AcceptedMail[]
}

/** A mail server that writes down what it accepts. */
export async function openMailWitness(): Promise<MailWitness> {
  const accepted: AcceptedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, session, done) => {
      const whole = await text(stream).catch(() => null)
      // The client was killed before it had sent everything, so nothing was accepted.
      if (whole === null) return done(new Error('The mail is incomplete'))
      const [, messageId = ''] = /^Message-ID: *(.*)$/im.exec(whole) ?? []
      const to = session.envelope.rcptTo.map(({ address }) => address).join()
      accepted.push({ to, messageId: messageId.trim(), at: performance.now() })
      done()
    },
  })
  // A killed client breaks its connection.
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    [Symbol.asyncDispose]: async () => await new Promise<void>((closed) => server.close(() => closed())),
  }
}
