import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { appPages } from './app-pages.ts'

const hashed = /[.-][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/

/**
 * Serves the built website. Browsers cache files with a hash in their name forever. They revalidate index.html, which
 * names these files and is the answer for every page of the app. An unknown asset is 404, never a page.
 */
export async function webRoutes(app: FastifyInstance, { root }: { readonly root: string }): Promise<void> {
  app.get('/robots.txt', async (_, reply) => reply.type('text/plain; charset=utf-8').send(noRobots))
  if (!existsSync(join(root, 'index.html'))) {
    app.setNotFoundHandler(async (_, reply) => reply.code(404).type('text/plain').send(notBuilt))
    return
  }
  const pageOf = appPages(root)
  await app.register(fastifyStatic, {
    root,
    index: false,
    preCompressed: true,
    // Without this, a folder and the start page answer 403 to clients that accept no compression.
    allowedPath: (path) => !path.endsWith('/'),
    cacheControl: false,
    setHeaders: (reply, path) => {
      const forEver = path.includes(`${join(root, 'assets')}`) && hashed.test(path)
      reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/'
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !/\.[a-z0-9]+$/i.test(path)
    if (!isPage || reserved.test(path)) return reply.code(404).type('text/plain').send('Not found.\n')
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(pageOf(path))
  })
}

/** Nobody is listed anywhere, so there is nothing to search. */
const noRobots = 'User-agent: *\nDisallow: /\n'

const notBuilt =
  'The website is not built: `npm start` builds it. Under `npm run dev` it is on http://localhost:5173.\n'

/** The server's paths. An unknown path below them is not a page of the app. */
const reserved = /^\/(?:assets|graphql|graphiql|dev|files|policies|healthz|readyz)(?:\/|$)/
