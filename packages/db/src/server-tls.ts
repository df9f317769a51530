/** How connections to a PostgreSQL server are encrypted. Every connection takes its options from here. */
import { readFileSync } from 'node:fs'
import type { ConnectionOptions } from 'node:tls'
import { isThisMachine } from './this-machine.ts'

/** `verify-ca` checks the certificate, `verify-full` also the name in it, `require` neither. */
const modes = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const
type Mode = (typeof modes)[number]

/** A server's address for the drivers, which do not agree on the meaning of `sslmode`. */
export interface ServerAddress {
  /** The URL without the parameters about TLS. */
  readonly url: string
  readonly ssl: false | ConnectionOptions
}

const tlsParameters = ['sslmode', 'ssl', 'sslrootcert', 'sslnegotiation', 'uselibpqcompat']

/**
 * Splits the address of a server into its URL and its TLS options. By default, a server on another machine must prove
 * its name with a certificate. No mode falls back to a plain connection.
 */
export function serverAddress(url: string): ServerAddress {
  const parsed = new URL(url)
  const mode = modeOf(parsed)
  const rootFile = parsed.searchParams.get('sslrootcert')
  for (const name of tlsParameters) parsed.searchParams.delete(name)
  if (mode === 'disable') return { url: parsed.href, ssl: false }
  const own = rootFile === null || rootFile === 'system' ? {} : { ca: readFileSync(rootFile, 'utf8') }
  // Without the host, a driver compares the certificate of an IP address with `localhost`.
  const host = parsed.hostname.replace(/^\[(.*)\]$/, '$1')
  return { url: parsed.href, ssl: { host, ...own, ...checksOf(mode, 'ca' in own) } }
}

/** The same for the library of the job queue, which reads everything from one URL. */
export function queueAddress(url: string): string {
  const parsed = new URL(url)
  const mode = modeOf(parsed)
  parsed.searchParams.delete('ssl')
  parsed.searchParams.delete('sslnegotiation')
  parsed.searchParams.set('sslmode', mode)
  parsed.searchParams.set('uselibpqcompat', 'true')
  return parsed.href
}

/**
 * Why an address is refused, as the rest of a sentence that begins with its variable; null if it is accepted.
 * `withoutTls` is the operator's word that the network in between is safe.
 */
export function addressProblem(url: string, withoutTls: boolean): string | null {
  const parsed = URL.parse(url)
  if (parsed === null) return 'must be the URL of one server'
  const { hostname, searchParams } = parsed
  for (const name of ['host', 'hostaddr', 'port', 'target_session_attrs']) {
    if (searchParams.has(name)) return `must name its server before the path, without \`${name}=\``
  }
  const given = searchParams.get('sslmode')
  if (given !== null && !modes.some((mode) => mode === given)) {
    return `has an unknown sslmode: use one of ${modes.slice(3).join(', ')}`
  }
  if (searchParams.has('ssl')) return 'must say `sslmode=` instead of `ssl=`'
  if (withoutTls || isThisMachine(hostname)) return null
  const mode = modeOf(parsed)
  if (mode === 'disable' || mode === 'allow' || mode === 'prefer') {
    return `leads to another machine without sure encryption (sslmode=${mode}): use sslmode=verify-full, or set DATABASE_WITHOUT_TLS=on if the network in between is safe`
  }
  if (mode === 'verify-ca' && !searchParams.has('sslrootcert')) return 'needs sslrootcert= for verify-ca'
  return null
}

/** The address that the program uses: plain only if the operator said so and asked for nothing else. */
export function addressWithoutTls(url: string): string {
  const parsed = new URL(url)
  if (!parsed.searchParams.has('sslmode')) parsed.searchParams.set('sslmode', 'disable')
  return parsed.href
}

function modeOf({ hostname, searchParams }: URL): Mode {
  const given = modes.find((mode) => mode === searchParams.get('sslmode'))
  const isLocal = isThisMachine(hostname)
  if (given === undefined) return isLocal ? 'disable' : 'verify-full'
  // What the drivers would make plain when the server, or somebody between, says no.
  return given === 'allow' || given === 'prefer' ? 'disable' : given
}

function checksOf(mode: Mode, hasRoot: boolean): ConnectionOptions {
  if (mode === 'verify-full') return {}
  const anyName = { checkServerIdentity: () => undefined }
  return mode === 'verify-ca' || hasRoot ? anyName : { rejectUnauthorized: false }
}
