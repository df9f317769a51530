/**
 * The token in what was scanned or pasted: a link of this very instance (`/i/<token>`), or the token alone.
 * Null for everything else, also for links of another instance: they would open nothing here.
 */
export function invitationToken(text: string, origin: string): string | null {
  const written = text.trim()
  if (/^[\w-]{20,100}$/.test(written)) return written
  const link = URL.parse(written)
  if (link?.origin !== origin) return null
  return /^\/i\/([\w-]{1,100})\/?$/.exec(link.pathname)?.[1] ?? null
}
