import { isThisMachine } from '@hora/db/this-machine'
import type { Transporter } from 'nodemailer'
import { type CalendarFile, type Mailer, MailNotSent } from '#ports'

export interface SmtpOptions {
  /** For example `smtps://user:secret@mail.example.org`. */
  readonly url: string
  /** The sender, for example `Hora <hora@example.org>`. */
  readonly from: string
  /** Whether a server on another machine may be used without encryption. */
  readonly withoutTls?: boolean
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
export function smtpMailer({
  url,
  from,
  withoutTls = false,
  silence = silenceLimit,
}: SmtpOptions): Mailer & Disposable {
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
  let opening: Promise<Opened> | undefined
  return {
    send: async ({ to, calendars, messageId = crypto.randomUUID(), quotes: _, ...mail }) => {
      opening ??= open(serverOf(url, withoutTls), from, silence)
      const { transport, written } = await opening
      const id = `<${messageId}@${domain}>`
      const address = { name: '', address: to }
      try {
        await transport.sendMail({ ...mail, ...calendarParts(calendars), to: address, messageId: id })
      } catch (error) {
        throw new MailNotSent(error, written.has(id) && !isAnswer(error))
      } finally {
        written.delete(id)
      }
    },
    [Symbol.dispose]: () => void opening?.then(({ transport }) => transport.close()),
  }
}

/**
 * One calendar file is a part beside the text and the HTML, which mail programs apply, and an attachment for the
 * others. A mail program applies only one such part, so several files are attachments.
 */
function calendarParts(calendars: readonly CalendarFile[] = []) {
  const [only] = calendars
  if (only !== undefined && calendars.length === 1)
    return { icalEvent: { method: only.method, filename: 'session.ics', content: only.content } }
  const attachments = calendars.map(({ method, content }, index) => ({
    filename: `session-${index + 1}.ics`,
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content,
  }))
  return attachments.length === 0 ? {} : { attachments }
}

type MailServer = ReturnType<typeof serverOf>

/**
 * The server of a URL. The library would also read options from the URL, and those override ours. A server on another
 * machine must have a valid certificate, and nobody between can talk us out of STARTTLS.
 */
function serverOf(url: string, withoutTls: boolean) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const isSafe = withoutTls || isThisMachine(hostname)
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    ...(port === '' ? {} : { port: Number(port) }),
    secure,
    requireTLS: !isSafe,
    tls: { rejectUnauthorized: true },
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  }
}

async function open(server: MailServer, from: string, socketTimeout: number): Promise<Opened> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({ ...server, ...bounds, socketTimeout }, { from })
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
