import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import ICAL from 'ical.js'
import { SMTPServer } from 'smtp-server'
import { expect, test } from 'vitest'
import type { CalendarFile, Mail } from '#ports'
import { openWorld } from '#testing/world.ts'
import { inboxMailer } from './inbox.ts'
import { readInbox } from './inbox-messages.ts'
import { smtpMailer } from './smtp.ts'

const fileOf = (method: CalendarFile['method'], uid: string): CalendarFile => ({
  method,
  content: [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:x',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'SUMMARY:Séance · Zoé',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n'),
})
const mail: Mail = { to: 'noor@example.org', subject: 'Moved', text: 'Moved.', html: '<p>Moved.</p>' }

/** The source of a mail as its server gets it. */
async function sourceOf(calendars: readonly CalendarFile[]): Promise<string> {
  const arrived = Promise.withResolvers<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, _session, done) => {
      arrived.resolve(await text(stream))
      done()
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  using mailer = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Hora <hora@example.org>' })
  await mailer.send({ ...mail, calendars })
  const source = await arrived.promise
  await new Promise<void>((closed) => server.close(() => closed()))
  return source
}

interface Part {
  readonly type: string
  readonly disposition: string
  readonly body: string
}

/** The leaves of a multipart mail. */
function partsOf(source: string): readonly Part[] {
  const [head = '', ...rest] = source.split('\r\n\r\n')
  const headers = head.replaceAll(/\r\n[ \t]+/g, ' ')
  const type = /^content-type: ?(.*)$/im.exec(headers)?.[1] ?? ''
  const body = rest.join('\r\n\r\n')
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1]
  if (boundary !== undefined)
    return body
      .split(`--${boundary}`)
      .slice(1, -1)
      .flatMap((part) => partsOf(part.replace(/^\r\n/, '')))
  const disposition = /^content-disposition: ?(.*)$/im.exec(headers)?.[1] ?? ''
  const encoding = /^content-transfer-encoding: ?(.*)$/im.exec(headers)?.[1] ?? ''
  return [{ type, disposition, body: decoded(body, encoding) }]
}

/** The line break before a boundary belongs to the boundary. */
function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString()
  const plain = body
    .replace(/\r\n$/, '')
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1').toString()
}

test.each(['REQUEST', 'CANCEL'] as const)(
  'a %s is a part of the mail and an attachment, unchanged',
  async (method) => {
    const file = fileOf(method, 'one@hora')
    const parts = partsOf(await sourceOf([file]))
    expect(parts.map(({ type }) => type.split(';')[0])).toEqual([
      'text/plain',
      'text/html',
      'text/calendar',
      'application/ics',
    ])
    const [, , calendar, attachment] = parts
    expect(calendar?.type).toMatch(new RegExp(`charset=utf-8; ?method=${method}$`, 'i'))
    expect(attachment?.disposition).toContain('attachment; filename=session.ics')
    for (const part of [calendar, attachment]) expect(part?.body).toBe(file.content)
  },
)

test('several files are attachments only', async () => {
  const files = [fileOf('REQUEST', 'one@hora'), fileOf('CANCEL', 'two@hora')]
  const parts = partsOf(await sourceOf(files)).filter(({ type }) => type.startsWith('text/calendar'))
  expect(parts.map(({ type }) => /method=(\w+)/.exec(type)?.[1])).toEqual(['REQUEST', 'CANCEL'])
  expect(parts.every(({ disposition }) => disposition.startsWith('attachment'))).toBe(true)
})

test('the local inbox keeps all files of a mail, encrypted, as one that calendars read', async () => {
  await using world = await openWorld()
  const calendars = [fileOf('REQUEST', 'one@hora'), fileOf('CANCEL', 'two@hora')]
  await inboxMailer(world.ports).send({ ...mail, calendars })
  await inboxMailer(world.ports).send(mail)
  const [plain, invited] = await readInbox(world.ports, null)
  expect(plain?.calendar).toBe(null)
  const read = ICAL.parse(invited?.calendar ?? '') as unknown[]
  expect(read).toHaveLength(2)
  const [row] = await world.ports.db.sql<{ found: number }[]>`
    select count(*)::int as found from inbox_messages where position('one@hora'::bytea in calendar) > 0`
  expect(row?.found).toBe(0)
})
