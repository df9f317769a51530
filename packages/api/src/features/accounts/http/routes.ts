import type { FastifyInstance } from 'fastify'
import { publishedPolicies } from '../policies/current-policies.ts'

/** GET /policies/<document>/<version>: the exact text that receipts refer to, as Markdown. */
export async function routes(app: FastifyInstance): Promise<void> {
  app.get<{ Params: { document: string; version: string } }>(
    '/policies/:document/:version',
    async (request, reply) => {
      const { document, version } = request.params
      const policy = publishedPolicies.find((each) => each.document === document && each.version === version)
      if (policy === undefined) return reply.code(404).send()
      return reply
        .header('content-type', 'text/plain; charset=utf-8')
        .header('cache-control', 'public, max-age=86400')
        .header('etag', `"${policy.sha256}"`)
        .send(policy.text)
    },
  )
}
