import type { FastifyInstance } from 'fastify'

/** Sets the headers of every answer. A route that needs another policy sets its own first. */
export function addSecurityHeaders(app: FastifyInstance, publicUrl: string): void {
  const { protocol, host } = new URL(publicUrl)
  const secure = protocol === 'https:'
  const headers = {
    'content-security-policy': contentSecurityPolicy(`${secure ? 'wss' : 'ws'}://${host}`),
    'permissions-policy': permissionsPolicy,
    'referrer-policy': 'strict-origin',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
  app.addHook('onSend', async (_request, reply, payload) => {
    for (const [name, value] of Object.entries(headers)) {
      if (!reply.hasHeader(name)) reply.header(name, value)
    }
    return payload
  })
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

/** The camera reads QR codes of invitations. Pages use no other device feature. */
const permissionsPolicy = [
  'camera=(self)',
  ...['accelerometer', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'serial', 'usb'],
]
  .map((feature) => (feature.includes('=') ? feature : `${feature}=()`))
  .join(', ')
