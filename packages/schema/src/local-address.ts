/** No real site can have this name (RFC 2606). */
const anyOrigin = 'https://hora.invalid'
const maxLength = 2_048

/** Browsers drop some of these characters, and read a backslash as a slash. No page of Hora needs one. */
const suspicious = /[\\\p{Cc}\u2028\u2029]/u

/**
 * An address within Hora, such as `/calendar?day=2026-03-03`, in the form in which a browser would open it. Null for
 * an address that leads elsewhere, or could once it is decoded. The only parser of addresses that others may write.
 */
export function localAddress(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > maxLength || !/^\/(?!\/)/.test(text)) return null
  const address = suspicious.test(text) ? null : resolve(text)
  return address !== null && staysLocal(address) ? address : null
}

/** The absolute address of a page, e.g. for a mail. Throws if the path is not local. */
export function addressOn(origin: string, path: string): string {
  const address = localAddress(path)
  if (address === null) throw new Error('A link to a page of Hora must be a local address')
  return `${origin}${address}`
}

/** By the URL standard. `/.//elsewhere.example` becomes a path with two slashes, which names a host when it is opened. */
function resolve(text: string): string | null {
  const url = URL.parse(text, anyOrigin)
  if (url?.origin !== anyOrigin || url.pathname.startsWith('//')) return null
  return url.pathname + url.search + url.hash
}

/**
 * Routers and proxies decode addresses, some of them twice, and most of them decode the rest of an address with a
 * malformed part. Each step makes the text shorter.
 */
function staysLocal(address: string): boolean {
  for (let text = address; ; ) {
    if (/^\/[/\\]/.test(text) || resolve(text) === null) return false
    const decoded = decode(text)
    if (decoded === text) return true
    text = decoded
  }
}

function decode(text: string): string {
  return text.replaceAll(/(?:%[\dA-F]{2})+/gi, (run) => decodeOr(run, () => decodeAscii(run)))
}

function decodeAscii(run: string): string {
  return run.replaceAll(/%[0-7][\dA-F]/gi, (one) => decodeOr(one, () => one))
}

function decodeOr(text: string, otherwise: () => string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return otherwise()
  }
}
