/**
 * The token in a scanned or pasted text: a link of this instance (`/i/<token>`), or the token alone. Null for
 * everything else, including links of other instances, which do not work here.
 */
export function invitationToken(text: string, origin: string): string | null {
  const written = text.trim()
  if (/^[\w-]{20,100}$/.test(written)) return written
  const link = URL.parse(written)
  if (link?.origin !== origin) return null
  return /^\/i\/([\w-]{1,100})\/?$/.exec(link.pathname)?.[1] ?? null
}
