import { adapter, checked } from './block.ts'
import { anyText, onOrOff, url } from './text.ts'

/** A mail server. Without it, mail stays on the local inbox page. */
export const mail = checked(
  adapter('SMTP_URL', {
    SMTP_URL: url('smtp:', 'smtps:').describe(
      'A mail server, e.g. `smtps://user:secret@mail.example.org`. On another machine, TLS with a valid certificate is required: from the start with `smtps:`, by STARTTLS with `smtp:`. Without it, mail stays on the local inbox page.',
    ),
    MAIL_FROM: anyText().describe('The sender of mails, e.g. `Hora <hora@example.org>`.'),
    SMTP_WITHOUT_TLS: onOrOff()
      .default('off')
      .describe(
        'Whether mails may be sent to a server on another machine without encryption: `on` or `off`. Then its password and all mails can be read on the way.',
      ),
  }),
  ({ SMTP_URL }) => (new URL(SMTP_URL).search === '' ? [] : [noParameters]),
)

/** The library reads parameters that switch its checks off. */
const noParameters = 'SMTP_URL must have no parameters after `?`, which could switch the checks of TLS off.'
