import { limits } from './limits.ts'

/** RFC 5321, and RFC 6531 for letters of other scripts: parts between single dots, without quotes. */
const localPart = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const longestLocalPart = 64
/** Before it is written in ASCII. The URL parser would also decode `%61` and read `0x7f.1` as a number. */
const typedDomain = /^[\p{L}\p{M}\p{N}.。．｡-]+$/u
const asciiDomain =
  /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:xn--[a-z0-9-]{1,58}[a-z0-9]|[a-z]{2,63})$/

/**
 * An email address as it is compared, stored and sent: in small letters, with an internationalised domain in ASCII, so
 * that both ways to write it are one address. Null for any other text.
 */
export function emailAddress(text: string): string | null {
  const typed = text.normalize('NFC').toLowerCase()
  const at = typed.lastIndexOf('@')
  const local = typed.slice(0, at)
  if (at < 1 || !localPart.test(local) || bytes(local) > longestLocalPart) return null
  const domain = inAscii(typed.slice(at + 1))
  const address = `${local}@${domain}`
  return domain !== null && bytes(address) <= limits.email ? address : null
}

function inAscii(domain: string): string | null {
  if (!typedDomain.test(domain)) return null
  const host = URL.parse(`https://${domain}`)?.hostname
  return host !== undefined && asciiDomain.test(host) ? host : null
}

const bytes = (text: string) => new TextEncoder().encode(text).length
