import { adapter } from './block.ts'
import { anyText, url } from './text.ts'

/** A mail server. Without it, mail stays on the local inbox page. */
export const mail = adapter('SMTP_URL', {
  SMTP_URL: url('smtp:', 'smtps:').describe(
    'A mail server, e.g. `smtps://user:secret@mail.example.org`. Without it, mail stays on the local inbox page.',
  ),
  MAIL_FROM: anyText().describe('The sender of mails, e.g. `Hora <hora@example.org>`.'),
})
