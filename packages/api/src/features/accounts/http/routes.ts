import { type Language, languages } from '@hora/schema/languages'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { inlineHash } from '#auth/inline-hash.ts'
import type { RouteOptions } from '#auth/route-options.ts'
import {
  currentPolicies,
  type PolicyText,
  policyPath,
  publishedPolicies,
} from '../policies/current-policies.ts'
import { policyPage } from './policy-page.ts'
import { policyStyle } from './policy-style.ts'

const pagePolicy = `default-src 'none'; style-src ${inlineHash(policyStyle)}; base-uri 'none'; frame-ancestors 'none'`

type Asked = { readonly document: string; readonly version: string; readonly language?: string }

type Options = { readonly ports: { readonly settings: Pick<RouteOptions['ports']['settings'], 'operator'> } }

/**
 * GET /policies/<document>/<version>, and for texts in another language than English
 * GET /policies/<document>/<version>/<language>: the text that receipts refer to. A browser gets a page; programs get
 * the exact text, as Markdown. /policies/<document> leads to the current version, in the language of ?language=, else
 * in that of the browser.
 */
export async function routes(app: FastifyInstance, { ports }: Options): Promise<void> {
  const pages = new Map<PolicyText, Promise<string>>()
  app.get<{ Params: { document: string }; Querystring: { language?: string } }>(
    '/policies/:document',
    async (request, reply) => {
      const policy = currentPolicies.find((each) => each.document === request.params.document)
      if (policy === undefined) return reply.code(404).send()
      reply.header('vary', 'Accept-Language')
      return reply.redirect(policyPath(policy.texts[languageFor(request)]))
    },
  )
  const sendPolicy = async (request: FastifyRequest<{ Params: Asked }>, reply: FastifyReply) => {
    const policy = findText(request.params)
    if (policy === undefined) return reply.code(404).send()
    reply.header('vary', 'Accept').header('content-language', policy.language)
    if (!wantsPage(request)) return sendText(reply, policy)
    const { operator } = ports.settings
    const write = async () => await policyPage({ policy, published: publishedPolicies, operator })
    const page = await pages.getOrInsertComputed(policy, write)
    return reply
      .header('content-security-policy', pagePolicy)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page)
  }
  app.get<{ Params: Asked }>('/policies/:document/:version', sendPolicy)
  app.get<{ Params: Asked }>('/policies/:document/:version/:language', sendPolicy)
}

/** The text at an address; each has one address. */
function findText({ document, version, language }: Asked): PolicyText | undefined {
  return language === 'en'
    ? undefined
    : publishedPolicies.find(
        (each) =>
          each.document === document && each.version === version && each.language === (language ?? 'en'),
      )
}

function languageFor({ headers, query }: FastifyRequest<{ Querystring: { language?: string } }>): Language {
  const { language } = query
  const preferred = new Negotiator({ headers: { 'accept-language': headers['accept-language'] } })
  const wanted = language ?? preferred.language([...languages])
  return languages.find((each) => each === wanted) ?? 'en'
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
