import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { Mailbox } from './people.ts'
import { until } from './until.ts'

export type MailServer = Mailbox & AsyncDisposable & { url: string }

/** A mail server on this machine, for a product that is open to the network and so has no inbox page. */
export async function startMailServer(): Promise<MailServer> {
  const received: { to: string; text: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join()
        received.push({ to, text: unfolded(Buffer.concat(chunks).toString('utf8')) })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    async mailLink(to, path) {
      const link = new RegExp(`http://[^\\s<>"]+${path}[^\\s<>"]*`)
      const find = () => received.findLast((mail) => mail.to === to && link.test(mail.text))
      await until(() => find() !== undefined, `a mail to ${to}`)
      return link.exec(find()?.text ?? '')?.[0] ?? ''
    },
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Quoted-printable breaks long lines and writes `=` as `=3D`. */
function unfolded(raw: string): string {
  return raw
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
