import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasLoginCookie } from '#auth/cookies.ts'
import { type AppPage, appPages } from './app-pages.ts'
import { codingFor } from './encodings.ts'
import { allowInline, inlineHashes } from './inline-hashes.ts'

const hashed = /[.-][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/
const forEver = 'public, max-age=31536000, immutable'

/**
 * Scripts, style sheets and fonts. The policies of an answer bind documents and workers only (HTML Living Standard,
 * "policy container"). On these files they were 1.2 KB for each of 45 files of a first
 * visit: a quarter of a second on a slow phone.
 */
const partOfPage = /^(?!.*worker).*\.(?:js|css|woff2)$/
const needless = [
  ...['content-security-policy', 'cross-origin-opener-policy', 'permissions-policy', 'referrer-policy'],
  ...['x-robots-tag', 'last-modified', 'accept-ranges'],
]

export interface WebRoutesOptions {
  /** The folder of the built website. */
  readonly root: string
  /** The content policy of all answers. */
  readonly policy: string
}

/**
 * Serves the built website. Browsers cache files with a hash in their name forever. They revalidate index.html, which
 * names these files and is the answer for every page of the app. An unknown asset is 404, never a page.
 */
export async function webRoutes(app: FastifyInstance, { root, policy }: WebRoutesOptions): Promise<void> {
  app.get('/robots.txt', async (_, reply) => reply.type('text/plain; charset=utf-8').send(noRobots))
  const index = join(root, 'index.html')
  if (!existsSync(index)) {
    app.setNotFoundHandler(async (_, reply) => reply.code(404).type('text/plain').send(notBuilt))
    return
  }
  const pageOf = appPages(root)
  const pagePolicy = allowInline(policy, inlineHashes(readFileSync(index, 'utf8')))
  await app.register(files, { root })
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/'
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !/\.[a-z0-9]+$/i.test(path)
    if (!isPage || reserved.test(path)) return reply.code(404).type('text/plain').send('Not found.\n')
    const who = hasLoginCookie(request.headers.cookie) ? 'signedIn' : 'signedOut'
    reply.header('content-security-policy', pagePolicy)
    return await sendPage(request, reply, pageOf(path, who))
  })
}

/** The files of the build, with the `.br` and `.gz` that it wrote beside them. */
async function files(app: FastifyInstance, { root }: { readonly root: string }): Promise<void> {
  const assets = join(root, 'assets')
  app.addHook('onRequest', async ({ raw }) => {
    // The library would choose br for `br;q=0, *`.
    raw.headers['accept-encoding'] = codingFor(raw.headers['accept-encoding']) ?? 'identity'
  })
  app.addHook('onSend', async (request, reply, payload) => {
    const path = request.url.split('?', 1)[0] ?? ''
    if (reply.getHeader('cache-control') === forEver && partOfPage.test(path))
      for (const name of needless) reply.removeHeader(name)
    return payload
  })
  await app.register(fastifyStatic, {
    root,
    index: false,
    preCompressed: true,
    // Folders would answer 403. The start page has its own policy, which names the hashes of what is inside it.
    allowedPath: (path) => !/(?:\/|\.br|\.gz|^\/?index\.html)$/.test(path),
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(assets) && hashed.test(path.replace(/\.(?:br|gz)$/, ''))
      reply.header('cache-control', isHashed ? forEver : 'no-cache')
    },
  })
}

/** A page depends on whether somebody is signed in, and on nothing else that is about a person. */
async function sendPage(request: FastifyRequest, reply: FastifyReply, page: AppPage): Promise<FastifyReply> {
  reply
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-encoding, cookie')
    .header('etag', page.etag)
  if (isKnown(page.etag, request.headers['if-none-match'])) return reply.code(304).send()
  const coding = codingFor(request.headers['accept-encoding'])
  reply.type('text/html; charset=utf-8')
  if (coding === null) return reply.send(page.html)
  return reply.header('content-encoding', coding).send(await page.compressed(coding))
}

function isKnown(etag: string, header = ''): boolean {
  const strong = (tag: string) => tag.trim().replace(/^W\//, '')
  return header.split(',').some((tag) => tag.trim() === '*' || strong(tag) === strong(etag))
}

/** Nobody is listed anywhere, so there is nothing to search. */
const noRobots = 'User-agent: *\nDisallow: /\n'

const notBuilt =
  'The website is not built: `npm start` builds it. Under `npm run dev` it is on http://localhost:5173.\n'

/** The server's paths. An unknown path below them is not a page of the app. */
const reserved = /^\/(?:assets|graphql|graphiql|dev|files|policies|healthz|readyz)(?:\/|$)/
