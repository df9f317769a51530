import type { Transporter } from 'nodemailer'
import { type Mailer, MailNotSent } from '#ports'

export interface SmtpOptions {
  /** For example `smtps://user:secret@mail.example.org`. */
  readonly url: string
  /** The sender, for example `Hora <hora@example.org>`. */
  readonly from: string
  /** Milliseconds without a word from the server; for tests. */
  readonly silence?: number
}

/**
 * A server that checks a mail before it answers may need minutes. A client that gives up earlier sends the mail again
 * although it was accepted (RFC 5321, 4.5.3.2).
 */
const silenceLimit = 120_000

const bounds = {
  connectionTimeout: 5_000,
  greetingTimeout: 5_000,
  disableFileAccess: true,
  disableUrlAccess: true,
}

interface Opened {
  readonly transport: Transporter
  /** The Message-IDs of the mails that were written completely. */
  readonly written: Set<string>
}

/**
 * Sends through a mail server. The library is loaded with the first mail. Every step has a time limit, so that a silent
 * server does not hold a task for long.
 */
export function smtpMailer({ url, from, silence = silenceLimit }: SmtpOptions): Mailer & Disposable {
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
  let opening: Promise<Opened> | undefined
  return {
    send: async ({ to, subject, text, html, headers = {}, messageId = crypto.randomUUID() }) => {
      opening ??= open(url, from, silence)
      const { transport, written } = await opening
      const id = `<${messageId}@${domain}>`
      const address = { name: '', address: to }
      try {
        await transport.sendMail({ to: address, subject, text, html, headers, messageId: id })
      } catch (error) {
        throw new MailNotSent(error, written.has(id) && !isAnswer(error))
      } finally {
        written.delete(id)
      }
    },
    [Symbol.dispose]: () => void opening?.then(({ transport }) => transport.close()),
  }
}

async function open(url: string, from: string, socketTimeout: number): Promise<Opened> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({ url, ...bounds, socketTimeout }, { from })
  const written = new Set<string>()
  transport.use('stream', ({ message }, done) => {
    message.processFunc((source) => source.once('end', () => written.add(message.messageId())))
    done()
  })
  return { transport, written }
}

/** Whether the server answered, with a refusal. */
function isAnswer(error: unknown): boolean {
  return error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
}
