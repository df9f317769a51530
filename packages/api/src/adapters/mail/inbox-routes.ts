import { emailAddress } from '@hora/schema/email-address'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { inlineHash } from '#auth/inline-hash.ts'
import { isUuid } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { inboxMessagePage, inboxPage, inboxStyle } from './inbox-html.ts'
import { findInboxMessage, readInbox } from './inbox-messages.ts'

const pagePolicy = `default-src 'none'; style-src ${inlineHash(inboxStyle)}; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'`
/** A mail may use inline styles, but loads nothing and runs no scripts. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"

type ById = { Params: { id: string } }

/**
 * /dev/inbox shows captured mail, and /dev/inbox.json?to=<address> serves it to programs. It contains everyone's mail,
 * so it is for development only. An address with a null byte is not looked up, because the database refuses it.
 */
export async function inboxRoutes(
  app: FastifyInstance,
  { ports }: { readonly ports: Pick<Ports, 'db' | 'settings' | 'vault'> },
): Promise<void> {
  const { settings } = ports
  const messageOf = async (id: string) => (isUuid(id) ? await findInboxMessage(ports, id) : null)
  app.get<{ Querystring: { to?: string } }>('/dev/inbox.json', async (request, reply) => {
    const { to } = request.query
    if (typeof to === 'string' && to.includes('\0')) return reply.send([])
    const messages = await readInbox(ports, typeof to === 'string' ? (emailAddress(to) ?? to) : null)
    return reply.header('cache-control', 'no-store').send(JSON.parse(JSON.stringify(messages)))
  })
  app.get('/dev/inbox', async (_request, reply) => {
    return html(reply, inboxPage(await readInbox(ports, null)), pagePolicy)
  })
  app.get<ById>('/dev/inbox/:id', async (request, reply) => {
    const message = await messageOf(request.params.id)
    if (message === null) return reply.code(404).send()
    return html(reply, inboxMessagePage(message, settings.publicUrl), pagePolicy)
  })
  app.get<ById>('/dev/inbox/:id/session.ics', async (request, reply) => {
    const message = await messageOf(request.params.id)
    if (message?.calendar == null) return reply.code(404).send()
    return reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(message.calendar)
  })
  app.get<ById>('/dev/inbox/:id/html', async (request, reply) => {
    const message = await messageOf(request.params.id)
    if (message === null) return reply.code(404).send()
    return html(reply, message.html.replace('<head>', '<head><base target="_blank">'), mailPolicy)
  })
}

function html(reply: FastifyReply, body: string, policy: string): FastifyReply {
  return reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .send(body)
}
