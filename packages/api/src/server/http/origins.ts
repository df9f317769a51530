import type { IncomingHttpHeaders } from 'node:http'

/** The origins whose pages may use a login. */
export interface Origins {
  /** Whether an origin is exactly one of our own. */
  isOurs(origin: string | undefined): boolean
}

/** The public origin. On a developer's machine also its other names and the hot-reload server of the web app. */
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
 * Whether a changing request may be answered (OWASP: verifying origin with standard headers). A request without a login
 * and without an Origin comes from a program, which no foreign page can control.
 */
export function mayAct(headers: IncomingHttpHeaders, origins: Origins): boolean {
  if (headers.origin !== undefined) return origins.isOurs(headers.origin)
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return headers.cookie === undefined
}
