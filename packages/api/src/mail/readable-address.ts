import { domainToUnicode } from 'node:url'

/** An email address as people write it: `ada@xn--mnchen-3ya.de` → `ada@münchen.de`. It is stored in ASCII. */
export function readableAddress(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = domainToUnicode(address.slice(at + 1))
  return domain === '' ? address : `${address.slice(0, at)}@${domain}`
}
