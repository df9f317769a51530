import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { appPages } from '../../../api/src/server/http/app-pages.ts'
import { allowInline, inlineHashes } from '../../../api/src/server/http/inline-hashes.ts'

const built = join(import.meta.dirname, '../../dist')
const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The server's content policy: nothing from other origins, and inline only what the build wrote into the page. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'"

export type BuiltApp = AsyncDisposable & { origin: string; file: (path: string) => Buffer }

/** Serves the built website under its content policy, with the server's pages but without an API. */
export async function serveBuiltApp(who: 'signedIn' | 'signedOut' = 'signedIn'): Promise<BuiltApp> {
  const pageOf = appPages(built)
  const file = (path: string) => (extname(path) ? readFileSync(join(built, path)) : pageOf(path, who).html)
  const pagePolicy = allowInline(policy, inlineHashes(readFileSync(join(built, 'index.html'), 'utf8')))
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    try {
      const body = file(path)
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? types['.html'],
        'content-security-policy': pagePolicy,
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    file,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
