import { createTransport } from 'nodemailer'
import type { Mailer } from '#ports'

export interface SmtpOptions {
  /** E.g. `smtps://user:secret@mail.example.org`. */
  readonly url: string
  /** The sender, e.g. `Hora <hora@example.org>`. */
  readonly from: string
}

/** Sends through a mail server. Every step is bounded, so that a claim on a mail is never held for long. */
export function smtpMailer({ url, from }: SmtpOptions): Mailer & Disposable {
  const transport = createTransport(
    {
      url,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 15_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  )
  return {
    send: async ({ to, subject, text, html, headers = {} }) => {
      await transport.sendMail({ to: { name: '', address: to }, subject, text, html, headers })
    },
    [Symbol.dispose]: () => transport.close(),
  }
}
