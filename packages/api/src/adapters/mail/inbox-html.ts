import { escapeHtml } from '#kernel/escape-html.ts'
import type { InboxMessage } from './inbox-messages.ts'

export const inboxStyle = `
:root { color-scheme: light dark; --paper: #fffdf8; --ground: #f5f1e8; --ink: #23211d; --faint: #6b665c; --line: #e2dccd; --accent: #1f4d45 }
@media (prefers-color-scheme: dark) { :root { --paper: #24221e; --ground: #1b1a17; --ink: #efeae0; --faint: #a8a194; --line: #3a372f; --accent: #8cc5b6 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 -apple-system, "Segoe UI", Roboto, Arial, sans-serif }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem }
h1 { font: 400 1.8rem/1.2 Georgia, serif; margin: 0 0 .5rem }
p { color: var(--faint); margin: 0 0 1.5rem }
a { color: var(--accent) }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
ol { list-style: none; margin: 0; padding: 0; background: var(--paper); border: 1px solid var(--line); border-radius: 10px }
li + li { border-top: 1px solid var(--line) }
li a { display: block; padding: .8rem 1rem; text-decoration: none; color: inherit }
li strong { display: block; overflow-wrap: anywhere }
small { color: var(--faint); overflow-wrap: anywhere }
pre, iframe { width: 100%; background: var(--paper); border: 1px solid var(--line); border-radius: 10px }
pre { padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
iframe { height: 46rem; background: #f5f1e8 }
`

/** The list of captured mails. */
export function inboxPage(messages: readonly InboxMessage[]): string {
  const rows = messages.map(
    ({ id, subject, to, createdAt }) =>
      `<li><a href="/dev/inbox/${id}"><strong>${escapeHtml(subject)}</strong><small>${escapeHtml(to)} · ${when(createdAt)}</small></a></li>`,
  )
  const list = rows.length === 0 ? '<p>No mail yet.</p>' : `<ol>${rows.join('')}</ol>`
  const intro = 'Mail that this instance did not send. Set SMTP_URL to send mail.'
  return page('Inbox', `<h1>Inbox</h1><p>${intro}</p>${list}`)
}

/** One message: as text, and as HTML in a frame that runs no scripts. */
export function inboxMessagePage(message: InboxMessage, publicUrl: string): string {
  const { id, subject, to, text, calendar, createdAt } = message
  const head = `<p><a href="/dev/inbox">Inbox</a></p><h1>${escapeHtml(subject)}</h1><p>${escapeHtml(to)} · ${when(createdAt)}</p>`
  const frame = `<iframe title="The message as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/dev/inbox/${id}/html"></iframe>`
  const file = calendar === null ? '' : `<p><a href="/dev/inbox/${id}/session.ics">session.ics</a></p>`
  return page(subject, `${head}${file}${frame}<pre>${withOwnLinks(text, publicUrl)}</pre>`)
}

function page(title: string, body: string): string {
  const meta =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow">'
  return `<!doctype html><html lang="en"><head>${meta}<title>${escapeHtml(title)} · Hora</title><style>${inboxStyle}</style></head><body><main>${body}</main></body></html>`
}

/** Only this instance's own URLs become links, because the program wrote those. */
function withOwnLinks(text: string, publicUrl: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => {
      const safe = escapeHtml(word)
      return word.startsWith(`${publicUrl}/`) ? `<a href="${safe}">${safe}</a>` : safe
    })
    .join('')
}

function when(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' }).replace('T', ' ').replace('Z', ' UTC')
}
