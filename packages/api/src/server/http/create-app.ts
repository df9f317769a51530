import type { Server } from 'node:http'
import Fastify, { type FastifyInstance } from 'fastify'
import { newRequestId } from '../request-id.ts'
import { connectionLimits } from './end-slow-connections.ts'
import { rawRefusal, type SecurityHeaders } from './security-headers.ts'

/** Milliseconds that a connection may be without a request. */
export function idleTimeout(trustProxy: number | null): number {
  const { fromClients, fromProxies } = connectionLimits.idle
  return trustProxy === null ? fromClients : fromProxies
}

/** Creates the server without routes. Requests that reach no route get the same headers as all others. */
export function createApp(trustProxy: number | null, headers: SecurityHeaders): FastifyInstance {
  const app = Fastify({
    bodyLimit: 256 * 1024,
    trustProxy: trustProxy === null ? false : (_address: string, hop: number) => hop < trustProxy,
    requestIdHeader: false,
    genReqId: newRequestId,
    http: {
      headersTimeout: connectionLimits.headers,
      connectionsCheckingInterval: 500,
      // Node would answer a request without a host by itself, without our headers.
      requireHostHeader: false,
    },
    requestTimeout: connectionLimits.request,
    keepAliveTimeout: idleTimeout(trustProxy),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    exposeHeadRoutes: true,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (_error, _request, reply) => {
      reply.hijack()
      reply.raw.writeHead(400, { ...headers, ...plainText }).end('This address cannot be read.\n')
    },
    clientErrorHandler: (error, socket) => {
      if (error.code === 'ECONNRESET' || socket.destroyed) return
      const [status, sentence] = unreadable[error.code] ?? ['400 Bad Request', 'This request cannot be read.']
      // An ended socket would wait for the other side to end too.
      if (!socket.writable) socket.destroy()
      else socket.end(rawRefusal(status, headers, `${sentence}\n`), () => socket.destroy())
    },
  })
  app.addHook('onRequest', async (request, reply) => {
    if (request.raw.httpVersion !== '1.1' || request.headers.host !== undefined) return
    return reply
      .code(400)
      .header('connection', 'close')
      .type(plainText['content-type'])
      .send('Name a host.\n')
  })
  refuseExpectations(app.server, headers)
  return app
}

const plainText = { 'content-type': 'text/plain; charset=utf-8', connection: 'close' } as const

/** Node's codes for a request that it could not read. */
const unreadable: Readonly<Record<string, readonly [string, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long.'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are too large.'],
}

/** Every `Expect` except `100-continue`. */
function refuseExpectations(server: Server, headers: SecurityHeaders): void {
  server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, { ...headers, ...plainText }).end('This expectation cannot be met.\n')
  })
}
