import type { Mailer } from '#ports'

export interface SmtpOptions {
  /** For example `smtps://user:secret@mail.example.org`. */
  readonly url: string
  /** The sender, for example `Hora <hora@example.org>`. */
  readonly from: string
}

const bounds = {
  connectionTimeout: 5_000,
  greetingTimeout: 5_000,
  socketTimeout: 15_000,
  disableFileAccess: true,
  disableUrlAccess: true,
}

/**
 * Sends through a mail server. The library is loaded with the first mail. Every step has a time limit, so that a claim
 * on a mail is never held for long.
 */
export function smtpMailer({ url, from }: SmtpOptions): Mailer & Disposable {
  const open = async () => {
    const { createTransport } = await import('nodemailer')
    return createTransport({ url, ...bounds }, { from })
  }
  let transport: ReturnType<typeof open> | undefined
  return {
    send: async ({ to, subject, text, html, headers = {} }) => {
      transport ??= open()
      const opened = await transport
      await opened.sendMail({ to: { name: '', address: to }, subject, text, html, headers })
    },
    [Symbol.dispose]: () => void transport?.then((opened) => opened.close()),
  }
}
