import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { inlineHash } from '#auth/inline-hash.ts'
import type { RouteOptions } from '#auth/route-options.ts'
import { currentPolicies, type PolicyText, publishedPolicies } from '../policies/current-policies.ts'
import { policyPage } from './policy-page.ts'
import { policyStyle } from './policy-style.ts'

const pagePolicy = `default-src 'none'; style-src ${inlineHash(policyStyle)}; base-uri 'none'; frame-ancestors 'none'`

type Options = { readonly ports: { readonly settings: Pick<RouteOptions['ports']['settings'], 'operator'> } }

/**
 * GET /policies/<document>/<version>: the text that receipts refer to. A browser gets a page; programs get the exact
 * text, as Markdown. /policies/<document> leads to the current version.
 */
export async function routes(app: FastifyInstance, { ports }: Options): Promise<void> {
  const pages = new Map<PolicyText, Promise<string>>()
  app.get<{ Params: { document: string } }>('/policies/:document', async (request, reply) => {
    const policy = currentPolicies.find((each) => each.document === request.params.document)
    if (policy === undefined) return reply.code(404).send()
    return reply.redirect(`/policies/${policy.document}/${policy.version}`)
  })
  app.get<{ Params: { document: string; version: string } }>(
    '/policies/:document/:version',
    async (request, reply) => {
      const { document, version } = request.params
      const policy = publishedPolicies.find((each) => each.document === document && each.version === version)
      if (policy === undefined) return reply.code(404).send()
      reply.header('vary', 'Accept')
      if (!wantsPage(request)) return sendText(reply, policy)
      const { operator } = ports.settings
      const write = async () => await policyPage({ policy, published: publishedPolicies, operator })
      const page = await pages.getOrInsertComputed(policy, write)
      return reply
        .header('content-security-policy', pagePolicy)
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(page)
    },
  )
}

/** Programs that accept anything get the text. */
function wantsPage({ headers: { accept } }: FastifyRequest): boolean {
  return new Negotiator({ headers: { accept } }).mediaType(['text/plain', 'text/html']) === 'text/html'
}

function sendText(reply: FastifyReply, { sha256, text }: PolicyText) {
  return reply
    .header('content-type', 'text/plain; charset=utf-8')
    .header('cache-control', 'public, max-age=86400')
    .header('etag', `"${sha256}"`)
    .send(text)
}
