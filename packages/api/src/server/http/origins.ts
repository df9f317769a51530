import type { IncomingHttpHeaders } from 'node:http'

/** Which pages may use a login. */
export interface Origins {
  /** Whether this is exactly one of our own origins. */
  isOurs(origin: string | undefined): boolean
}

/** The public origin; on a developer's machine also its other names, and the web app's hot-reload server. */
export function ourOrigins(publicUrl: string, devTools: boolean): Origins {
  const { origin, port, protocol, hostname } = new URL(publicUrl)
  const local = ['localhost', '127.0.0.1', '[::1]']
  const aliases =
    devTools && local.includes(hostname)
      ? local.flatMap((name) => [
          `${protocol}//${name}${port === '' ? '' : `:${port}`}`,
          `http://${name}:5173`,
        ])
      : []
  const ours = new Set([origin, ...aliases])
  return { isOurs: (given) => given !== undefined && ours.has(given) }
}

/**
 * Whether a request that changes things may be answered (OWASP: verifying origin with standard headers). One
 * without a login and without an Origin is a program, which nobody can trick into anything.
 */
export function mayAct(headers: IncomingHttpHeaders, origins: Origins): boolean {
  if (headers.origin !== undefined) return origins.isOurs(headers.origin)
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return headers.cookie === undefined
}
