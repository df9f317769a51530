/** A path of this app to open after signing in, or nothing: an address of another site is never followed. */
export function safeNext(next: string | undefined): string | undefined {
  if (!next?.startsWith('/') || next.includes('\\')) return undefined
  const base = 'https://hora.invalid'
  const target = URL.parse(next, base)
  return target?.origin === base ? target.pathname + target.search + target.hash : undefined
}
