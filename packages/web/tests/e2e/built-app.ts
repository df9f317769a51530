import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const built = join(import.meta.dirname, '../../dist')
const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The server's content policy: nothing from other origins, nothing inline. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'"

export type BuiltApp = AsyncDisposable & { origin: string; file: (path: string) => Buffer }

/** Serves the built website under its content policy, without an API. */
export async function serveBuiltApp(): Promise<BuiltApp> {
  const file = (path: string) => readFileSync(join(built, extname(path) ? path : 'index.html'))
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    try {
      const body = file(path)
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? types['.html'],
        'content-security-policy': policy,
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
