import { isThisMachine } from '@hora/db/this-machine'
import type { FastifyInstance } from 'fastify'

export type SecurityHeaders = Readonly<Record<string, string>>

/**
 * The headers of every answer. An answer is kept by no cache unless its route says otherwise, and search engines list
 * nothing.
 */
export function securityHeaders(publicUrl: string): SecurityHeaders {
  const { protocol, host, hostname } = new URL(publicUrl)
  const secure = protocol === 'https:'
  // Over plain http elsewhere, browsers ignore this header and report it to the console of each page.
  const isTrusted = secure || isThisMachine(hostname)
  return {
    'cache-control': 'no-store',
    'content-security-policy': contentSecurityPolicy(`${secure ? 'wss' : 'ws'}://${host}`),
    ...(isTrusted ? { 'cross-origin-opener-policy': 'same-origin' } : {}),
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': permissionsPolicy,
    'referrer-policy': 'strict-origin',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}

/** Sets them on every answer of a route. A route that needs another value sets its own first. */
export function addSecurityHeaders(app: FastifyInstance, headers: SecurityHeaders): void {
  app.addHook('onSend', async (_request, reply, payload) => {
    for (const [name, value] of Object.entries(headers)) {
      if (!reply.hasHeader(name)) reply.header(name, value)
    }
    return payload
  })
}

/** A whole answer for a connection that reached no route, after which it ends. */
export function rawRefusal(status: string, headers: SecurityHeaders, body = ''): string {
  const all = {
    ...headers,
    connection: 'close',
    'content-length': String(Buffer.byteLength(body)),
    'content-type': 'text/plain; charset=utf-8',
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`
}

function contentSecurityPolicy(socket: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${socket}`,
    "media-src 'self' blob:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Everything that pages do not use. The camera reads QR codes of invitations. */
const permissionsPolicy = [
  'camera=(self)',
  ...[
    ...['accelerometer', 'autoplay', 'browsing-topics'],
    ...['display-capture', 'encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid'],
    ...['identity-credentials-get', 'idle-detection', 'keyboard-map', 'local-fonts', 'magnetometer'],
    ...['microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture'],
    ...['publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial'],
    ...['storage-access', 'sync-xhr', 'usb', 'window-management', 'xr-spatial-tracking'],
  ].map((feature) => `${feature}=()`),
].join(', ')
