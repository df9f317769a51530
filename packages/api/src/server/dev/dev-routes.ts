import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Apollo } from '../http/apollo.ts'
import { landingPageOf } from './landing-page.ts'
import { thisMachineOnly } from './this-machine-only.ts'

/** A demo login with a public password. */
interface PublicLogin {
  readonly name: string
  readonly role: string
  readonly email: string
  readonly password: string
}

export interface DevRoutesOptions {
  readonly apollo: Apollo
  readonly graphiqlRoot: string
  /** Known once the database is available. */
  readonly demoLogins: () => readonly PublicLogin[]
}

/** The editor writes its own style elements and starts workers, but loads nothing from other origins. */
const graphiqlPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** Apollo's sandbox loads from Apollo. Only this developer page allows that. */
const sandboxPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' https://embeddable-sandbox.cdn.apollographql.com https://apollo-server-landing-page.cdn.apollographql.com",
  "style-src 'self' 'unsafe-inline' https://fonts.googleapis.com https://apollo-server-landing-page.cdn.apollographql.com",
  'font-src https://fonts.gstatic.com',
  "img-src 'self' data: https://apollo-server-landing-page.cdn.apollographql.com",
  'manifest-src https://apollo-server-landing-page.cdn.apollographql.com',
  "connect-src 'self' ws: wss:",
  'frame-src https://sandbox.embed.apollographql.com',
  "frame-ancestors 'none'",
].join('; ')

/** The developer tools: Apollo Sandbox on GET /graphql, GraphiQL on /graphiql. */
export async function devRoutes(app: FastifyInstance, options: DevRoutesOptions): Promise<void> {
  const { apollo, graphiqlRoot, demoLogins } = options
  thisMachineOnly(app)
  app.get('/graphql', async (_, reply) => {
    const page = await landingPageOf(apollo)
    return reply
      .header('content-security-policy', sandboxPolicy)
      .header('cross-origin-opener-policy', 'unsafe-none')
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page)
  })
  if (!existsSync(graphiqlRoot)) return
  app.get('/graphiql', async (_, reply) => reply.redirect('/graphiql/'))
  app.get('/graphiql/demo-logins.json', async (_, reply) =>
    reply.header('cache-control', 'no-store').send(demoLogins()),
  )
  await app.register(fastifyStatic, {
    root: graphiqlRoot,
    prefix: '/graphiql/',
    decorateReply: false,
    setHeaders: (reply) => void reply.header('content-security-policy', graphiqlPolicy),
  })
}
